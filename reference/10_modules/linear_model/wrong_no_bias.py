"""The layer has no bias, so the line always passes through the origin. Leave the `bias` argument of
`nn.Linear` at its default.

层里没有偏置，直线只能经过原点。`nn.Linear` 的 `bias` 保持默认值即可。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return self.linear(x)
