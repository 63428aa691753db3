import torch
from torch import nn


class F(nn.Module):
    """A module that registers its bias first."""

    def __init__(self, width):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(width))
        self.weight = nn.Parameter(torch.zeros(width, width))

    def forward(self, x):
        return (x @ self.weight.T + self.bias).clamp(min=0)
