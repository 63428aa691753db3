"""This is what you get when the factors are made inside `forward`: every call makes new ones, all equal to 1, and
whatever was learned is forgotten. Make them once, in `__init__`.

这是在 `forward` 里创建系数的结果：每次调用都造一份全新的、全为 1 的系数，学到的东西全忘了。
应当在 `__init__` 里创建一次。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def forward(self, x):
        self.factors = nn.Parameter(torch.ones(self.n))
        return x * self.factors
