"""`__init__` does not call `super().__init__()`. `nn.Module` cannot store layers and parameters
before that, so assigning the first layer raises an error. Call it before you assign anything to
`self`.

`__init__` 里没有调用 `super().__init__()`：`nn.Module` 还没有准备好存放层和参数，所以给第一层赋值就
会报错。在往 `self` 上存任何东西之前先调用它。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        self.linear = nn.Linear(1, 1)

    def forward(self, x):
        return self.linear(x)
