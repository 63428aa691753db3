"""Parameters without layers, clamp as ReLU; flattens images too."""

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.w1 = nn.Parameter(torch.randn(200, 784) / 28)
        self.b1 = nn.Parameter(torch.zeros(200))
        self.w2 = nn.Parameter(torch.randn(10, 200) / 14)
        self.b2 = nn.Parameter(torch.zeros(10))

    def forward(self, x):
        hidden = (x.flatten(1) @ self.w1.T + self.b1).clamp(min=0)
        return hidden @ self.w2.T + self.b2
