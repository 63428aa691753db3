"""This is what you get when the factors start as zeros: the fresh module returns nothing but zeros. Start with ones,
so that it changes nothing at first.

这是系数从 0 开始的结果：新建的模块只会返回 0。应该从 1 开始，这样一开始什么也不改变。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.zeros(n))

    def forward(self, x):
        return x * self.factors
