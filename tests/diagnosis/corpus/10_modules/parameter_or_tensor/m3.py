# mistake: forward uses a diagonal matrix that was computed from the factors once in __init__, so later changes of the parameter have no effect on the output.
"""A learnable factor for each column."""

import torch
from torch import nn


class Scale(nn.Module):
    """Multiplies column i of x by factor i; the n factors are learnable and start as ones."""

    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.ones(n))
        self.matrix = torch.diag(self.factors)

    def forward(self, x):
        return x @ self.matrix
