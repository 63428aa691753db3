"""Attributes with numbers in their names."""

from torch import nn


class Stack(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.depth = depth
        for i in range(depth):
            setattr(self, f"layer{i}", nn.Linear(width, width))

    def forward(self, x):
        for i in range(self.depth):
            x = getattr(self, f"layer{i}")(x).tanh()
        return x
