"""There is a dropout layer after ReLU. A new model is in training mode, in which dropout sets random
hidden values to 0 and enlarges the others, so the scores differ from call to call. The task asks
for two linear layers with ReLU between them and nothing else.

ReLU 之后多了一个 dropout 层。新建的模型处于训练模式，这时 dropout 会随机把一部分隐藏值变成 0，并放大
其余的值，所以每次调用的分数都不一样。题目要的只是两个线性层，中间一个 ReLU，没有别的。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(784, 200), nn.ReLU(), nn.Dropout(0.2), nn.Linear(200, 10)
        )

    def forward(self, x):
        return self.layers(x)
