"""This is what you get with a plain tensor: even with `requires_grad=True` the module does not count it among its
parameters, so no optimizer ever sees it, and it neither moves to a device nor into the `state_dict`. Wrap
it in `nn.Parameter`.

这是用了普通张量的结果：就算写了 `requires_grad=True`，模块也不把它算作参数，优化器根本看不到它，
它也不会随模块搬到别的设备，不会进 `state_dict`。用 `nn.Parameter` 把它包起来。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = torch.ones(n, requires_grad=True)

    def forward(self, x):
        return x * self.factors
