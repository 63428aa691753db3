"""Is right, and must pass.

kata: 01_short/fit_line
outcome: passed
"""

import torch


class Line(torch.nn.Module):
    def __init__(self, weight, bias):
        super().__init__()
        self.weight, self.bias = weight, bias

    def forward(self, z):
        return z * self.weight + self.bias


def fit_line(x, y):
    weight = (x - x.mean()).mul(y).sum() / (x - x.mean()).pow(2).sum()
    return Line(weight, (y - weight * x).mean())
