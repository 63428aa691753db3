import torch
from torch import nn


class F(nn.Module):
    """A module."""

    def __init__(self, width):
        super().__init__()
        raise NotImplementedError

    def forward(self, x):
        raise NotImplementedError
