"""This is what you get when `__init__` does not call `super().__init__()`: `nn.Module` has not made the
places where it keeps layers and parameters, so it refuses the first layer. Call it before anything
is stored on `self`.

这是 `__init__` 里没有调用 `super().__init__()` 的结果：`nn.Module` 还没准备好存放层和参数的地方，
所以第一层就放不进去。在往 `self` 上存任何东西之前先调用它。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        self.linear = nn.Linear(1, 1)

    def forward(self, x):
        return self.linear(x)
