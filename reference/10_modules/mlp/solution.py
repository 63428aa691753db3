"""A small network for pictures of digits."""

import torch
from torch import nn


class MLP(nn.Module):
    """784 pixels, 200 hidden numbers with ReLU, 10 scores."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))

    def forward(self, x):
        return self.layers(x)
