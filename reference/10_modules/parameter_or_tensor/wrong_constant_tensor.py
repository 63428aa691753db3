"""The factors are a plain tensor or a buffer. `parameters()` contains neither, and autograd
computes no gradients for them, so they are never trained. Use an `nn.Parameter`.

系数存成了普通张量或缓冲区：`parameters()` 里两者都没有，autograd 也不计算它们的梯度，所以不会被训
练。要用 `nn.Parameter`。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.register_buffer("factors", torch.ones(n))

    def forward(self, x):
        return x * self.factors
