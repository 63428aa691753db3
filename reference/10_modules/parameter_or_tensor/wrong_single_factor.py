"""This is what you get with a single factor for all columns: broadcasting makes it run, but the columns cannot be
scaled one by one. Make `n` factors.

这是所有列共用一个系数的结果：广播让它跑得起来，可各列没法分别缩放。要有 `n` 个系数。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return x * self.factors
