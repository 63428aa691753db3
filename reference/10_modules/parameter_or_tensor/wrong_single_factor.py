"""There is a single factor for all columns. Broadcasting makes it run, but the columns cannot be
scaled separately. Create `n` factors.

所有列共用一个系数：因为有广播，不会报错，但各列没法分别缩放。要有 `n` 个系数。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return x * self.factors
