"""A learnable factor for each column."""

import torch
from torch import nn


class Scale(nn.Module):
    """Multiplies column i of x by factor i; the n factors are learnable and start as ones."""

    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.ones(n))

    def forward(self, x):
        return x * self.factors
