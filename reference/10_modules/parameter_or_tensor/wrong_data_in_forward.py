"""`forward` uses the factors through `.data` or `.detach()`. The values are right, but the
parameter is not in the graph, so it gets no gradient and is not trained. Use the parameter
itself.

`forward` 通过 `.data` 或 `.detach()` 使用系数：数值是对的，但参数不在计算图里，得不到梯度，不会被训
练。直接用参数本身。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.ones(n))

    def forward(self, x):
        return x * self.factors.data
