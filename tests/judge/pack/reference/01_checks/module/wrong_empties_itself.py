"""Empties itself in English.

Empties itself 的中文说明。
"""

import torch
from torch import nn


class F(nn.Module):
    """A module that has no parameters when asked for them again."""

    def __init__(self, width):
        super().__init__()
        self.layer = nn.Linear(width, width)
        self.asked = 0

    def named_parameters(self, *args, **kwargs):
        self.asked += 1
        return iter(()) if self.asked > 2 else super().named_parameters(*args, **kwargs)

    def forward(self, x):
        return self.layer(x).relu().detach() + 0 * self.layer(x)
