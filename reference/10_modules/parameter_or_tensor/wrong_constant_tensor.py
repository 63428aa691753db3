"""This is what you get when the factors are a plain tensor or a buffer: `parameters()` leaves both out, and autograd
computes no gradient for them, so they are never trained. What is to be learned must be an `nn.Parameter`.

这是把系数存成普通张量或 buffer 的结果：`parameters()` 里两者都没有，autograd 也不计算它们的梯度，
所以永远不会被训练。要学习的东西必须是 `nn.Parameter`。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.register_buffer("factors", torch.ones(n))

    def forward(self, x):
        return x * self.factors
