"""This is what you get when every layer is given `x` itself: only the answer of the last layer comes out, and the
others are computed for nothing. Hand the answer of each layer on to the next.

这是每一层都直接作用于原来的 `x` 的结果：最后只剩下末层的输出，前面各层都白算了。要把每一层的输出交给下一层。
"""

import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))

    def forward(self, x):
        for layer in self.layers:
            y = torch.tanh(layer(x))
        return y
