"""`parameters()` finds nothing to train here, and nothing warns you. That happens when the layer is made inside `forward`,
where each call draws new random weights, or kept where a Module does not look, such as in a Python list. Make the
layer once, in `__init__`, and keep it directly on `self`.

这里 `parameters()` 找不到任何可训练的东西，而且没有任何提示。原因可能是在 `forward` 里创建层，每次调用都重新随机生成权重；
也可能是把层放在了 Module 不会去找的地方，比如 Python 列表。请在 `__init__` 里只创建一次，并直接存到 `self` 上。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()

    def forward(self, x):
        return nn.Linear(1, 1)(x)
