"""Transposed in English.

Transposed 的中文说明。
"""

import torch
from torch import nn


class Line(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(2))
        self.weight = nn.Parameter(torch.zeros(width, 2))

    def forward(self, x):
        return x @ self.weight + self.bias


def f(width):
    return Line(width)
