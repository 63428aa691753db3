"""The factors are a plain tensor. Even with `requires_grad=True` the module does not list it in
`parameters()`, so no optimizer trains it. It does not move with the module to another device,
and it is not in `state_dict()`. Wrap it in `nn.Parameter`.

系数是普通张量：就算写了 `requires_grad=True`，它也不在模块的 `parameters()` 里，优化器不会训练
它；它也不会随模块移动到别的设备，不会进 `state_dict`。用 `nn.Parameter` 把它包起来。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = torch.ones(n, requires_grad=True)

    def forward(self, x):
        return x * self.factors
