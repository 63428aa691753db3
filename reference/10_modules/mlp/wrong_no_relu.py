"""There is no ReLU between the layers. Two linear layers in a row are equivalent to a single linear
layer. Apply ReLU between them.

两层之间没有 ReLU。接连两个线性层等价于一个线性层。在两层之间加上 ReLU。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.Linear(200, 10))

    def forward(self, x):
        return self.layers(x)
