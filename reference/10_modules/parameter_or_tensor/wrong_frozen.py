"""The parameter was created with `requires_grad=False`. It is in `parameters()`, but no gradient is
computed for it, so it stays at 1. Leave that argument out.

创建参数时写了 `requires_grad=False`：它在 `parameters()` 里，却没有梯度，会一直停在 1。去掉这个设
置。
"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.factors = nn.Parameter(torch.ones(n), requires_grad=False)

    def forward(self, x):
        return x * self.factors
