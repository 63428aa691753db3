"""This is what you get when the module does not know its layer: `parameters()` finds nothing to train, and nothing warns
you. A layer that is made inside `forward` (with new random weights at each call) or kept in a plain Python list is
not registered. Make it once, in `__init__`, and keep it on `self` by a name of its own.

这是模块不认识自己的层的结果：`parameters()` 找不到任何可训练的东西，而且没有提示。在 `forward` 里创建的层
（每次调用都重新随机生成权重）和放在普通 Python 列表里的层都没有登记。请在 `__init__` 里只创建一次，并直接存到 `self` 的属性上。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()

    def forward(self, x):
        return nn.Linear(1, 1)(x)
