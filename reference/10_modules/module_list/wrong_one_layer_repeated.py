"""One layer was repeated, for example with `[nn.Linear(…)] * depth`. All items of the list are the
same layer, so there is only one weight and one bias. Create a new layer each time.

同一层被重复使用了多次，比如 `[nn.Linear(…)] * depth`：列表里每一项都是同一个层，只有一份权重和偏
置。每次都要新建一层。
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
