"""This is what you get when `forward` uses the factors through `.data` or `.detach()`: the numbers are right, but the graph
does not reach the parameter, so it gets no gradient and never learns. Use the parameter itself.

这是 `forward` 通过 `.data` 或 `.detach()` 使用系数的结果：数值是对的，可计算图到不了这个参数，
它得不到梯度，永远学不到东西。直接用参数本身。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.ones(n))

    def forward(self, x):
        return x * self.factors.data
