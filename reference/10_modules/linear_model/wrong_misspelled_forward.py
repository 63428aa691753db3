"""The class has no method named exactly `forward`. Calling the model then runs the placeholder of
`nn.Module`, which raises an error. Check the spelling and that the method is indented inside the
class.

类里没有名字正好是 `forward` 的方法：调用模型时，会执行 `nn.Module` 自带的占位方法并报错。检查拼写，
以及这个方法有没有缩进到类里面。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)

    def foward(self, x):
        return self.linear(x)
