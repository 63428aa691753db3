"""This is what you get with ReLU after the last layer too: all negative scores become 0, so many digits tie, and no
gradient passes there; training still runs, only badly. End with the linear layer.

这是最后一层之后也加了 ReLU 的结果：负的分数全变成 0，许多类别打成平手，那里也没有梯度传回来；
训练照样能跑，只是学得很差。网络应该以线性层结尾。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10), nn.ReLU())

    def forward(self, x):
        return self.layers(x)
