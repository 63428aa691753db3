"""This is what you get when `forward` squeezes its answer to shape `(n,)`: beside targets of shape
`(n, 1)` it would be broadcast to `(n, n)` in the loss, silently. Return the layer's answer as it is.

这是 `forward` 把结果压成 `(n,)` 的后果：和形状为 `(n, 1)` 的目标值一起算损失时，会被悄悄广播成 `(n, n)`。
把层的输出原样返回。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)

    def forward(self, x):
        return self.linear(x).squeeze(-1)
