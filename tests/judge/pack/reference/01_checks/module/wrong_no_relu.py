"""No relu in English.

No relu 的中文说明。
"""

import torch
from torch import nn


class F(nn.Module):
    """A module."""

    def __init__(self, width):
        super().__init__()
        self.layer = nn.Linear(width, width)

    def forward(self, x):
        return self.layer(x)
