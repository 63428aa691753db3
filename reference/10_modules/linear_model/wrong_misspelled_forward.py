"""This is what you get when the method is not called exactly `forward`: calling the model looks for that
name and finds only the placeholder of `nn.Module`. Check the spelling, and that the method stands
inside the class.

这是方法名没有写成 `forward` 的结果：调用模型时只认这个名字，找不到就会落到 `nn.Module` 自带的占位方法上。
检查拼写，以及这个方法有没有缩进到类里面。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)

    def foward(self, x):
        return self.linear(x)
