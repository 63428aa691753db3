"""A small network for images of digits."""

import torch
from torch import nn


class MLP(nn.Module):
    """Maps 784 pixels to 200 hidden values (ReLU) and to 10 scores."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))

    def forward(self, x):
        return self.layers(x)
