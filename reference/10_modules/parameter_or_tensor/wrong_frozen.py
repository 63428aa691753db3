"""This is what you get with `requires_grad=False`: the parameter is listed, but no gradient is ever computed for it,
and it stays at 1. Leave that argument out.

这是写了 `requires_grad=False` 的结果：参数虽然列在里面，却从不计算它的梯度，它会一直停在 1。去掉这个参数设置。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.ones(n), requires_grad=False)

    def forward(self, x):
        return x * self.factors
