"""ReLU follows the last layer too. All negative scores become 0, and no gradient flows through
them, so training runs but learns little. End with the linear layer.

最后一层之后也加了 ReLU：负的分数全变成 0，那里也没有梯度传回来，训练能跑，但学得很差。网络应该以线
性层结尾。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10), nn.ReLU())

    def forward(self, x):
        return self.layers(x)
