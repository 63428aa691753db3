"""Every layer was applied to `x` itself, so only the output of the last layer is returned. Pass the
output of each layer to the next.

每一层都直接作用于原来的 `x`，最后只返回了末层的输出。要把每一层的输出交给下一层。
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
