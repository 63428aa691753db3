"""This is what you get without the ReLU in between: two linear layers in a row are one linear layer in disguise, and
the 200 hidden numbers add nothing. Put ReLU between the layers.

这是两层之间没有 ReLU 的结果：接连两个线性层，合起来还是一个线性层，那 200 个隐藏值毫无用处。
在两层之间加上 ReLU。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.Linear(200, 10))

    def forward(self, x):
        return self.layers(x)
