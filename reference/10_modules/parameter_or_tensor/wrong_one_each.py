"""This is what you get when each factor is a parameter by itself: there are `n` tensors with one number each, where one
tensor of shape `(n,)` is asked for. Wrap all the factors at once.

这是每个系数各自成为一个参数的结果：得到 `n` 个只含一个数的张量，而题目要的是一个形状为 `(n,)` 的张量。
把所有系数一起包成一个。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.ParameterList(nn.Parameter(torch.tensor(1.0)) for _ in range(n))

    def forward(self, x):
        return x * torch.stack(list(self.factors))
