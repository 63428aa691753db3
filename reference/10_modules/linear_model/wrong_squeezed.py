"""`forward` squeezes its output to shape `(n,)`. In a loss with targets of shape `(n, 1)`, it is
broadcast to `(n, n)`. Return the output of the layer as it is.

`forward` 把输出压成了 `(n,)`：和形状为 `(n, 1)` 的目标值一起算损失时，会广播成 `(n, n)`。把层的输出
原样返回。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)

    def forward(self, x):
        return self.linear(x).squeeze(-1)
