"""This is what you get when the layer has no bias: the line can only pass through the origin. Leave
`bias` of `nn.Linear` at its default.

这是层里没有偏置的结果：直线只能穿过原点。`nn.Linear` 的 `bias` 保持默认值即可。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return self.linear(x)
