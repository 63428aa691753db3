"""The factors are created inside `forward`. Every call creates new factors equal to 1, and the
trained values are lost. Create them once, in `__init__`.

在 `forward` 里创建系数：每次调用都会新建一份全为 1 的系数，训练得到的值就丢了。应当在 `__init__` 里
创建一次。
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
