"""This is what you get when one layer is repeated, as in `[nn.Linear(…)] * depth`: all places of the list hold the
very same layer, so there is one weight and one bias for all depths. Make a new layer each time.

这是把同一层重复多次的结果，比如 `[nn.Linear(…)] * depth`：列表里每一项都是同一个层，
不管多深都只有一份权重和偏置。每次都要新建一层。
"""

import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(width, width)] * depth)

    def forward(self, x):
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return x
