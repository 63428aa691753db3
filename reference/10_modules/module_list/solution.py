"""A stack of linear layers."""

import torch
from torch import nn


class Stack(nn.Module):
    """Applies nn.Linear(width, width) and tanh, depth times."""

    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))

    def forward(self, x):
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return x
