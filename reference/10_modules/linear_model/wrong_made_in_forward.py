"""This is what you get when the layer is made inside `forward`: each call draws new random weights, and
`parameters()` finds nothing to train. Nothing warns you. Make the layer once, in `__init__`, and keep
it on `self`.

这是在 `forward` 里创建层的结果：每次调用都重新随机生成权重，`parameters()` 也找不到任何可训练的东西，
而且没有提示。请在 `__init__` 里只创建一次，并存到 `self` 上。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()

    def forward(self, x):
        return nn.Linear(1, 1)(x)
