"""A linear model with one input and one output."""

import torch
from torch import nn


class LinearModel(nn.Module):
    """Computes y = w * x + b for x of shape (n, 1), with one nn.Linear(1, 1)."""

    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)

    def forward(self, x):
        return self.linear(x)
