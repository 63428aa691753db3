"""The factors are initialised to zeros, so a new module returns only zeros. Initialise them to
ones.

系数的初始值是 0，新建的模块只会返回 0。初始值应该是 1。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.zeros(n))

    def forward(self, x):
        return x * self.factors
