"""Each factor is a parameter of its own: there are `n` tensors with one element each. The task asks
for one tensor of shape `(n,)`. Put all factors into one parameter.

每个系数各是一个参数：得到 `n` 个只有一个元素的张量，而题目要的是一个形状为 `(n,)` 的张量。把所有系
数放进同一个参数。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.ParameterList(nn.Parameter(torch.tensor(1.0)) for _ in range(n))

    def forward(self, x):
        return x * torch.stack(list(self.factors))
