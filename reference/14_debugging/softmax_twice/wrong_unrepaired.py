"""This is what you get while the model returns probabilities and `cross_entropy` applies softmax to them again: numbers
between 0 and 1 are as good as equal to a softmax, and even the perfect answer `[1, 0, 0]` costs log(e + 2) - 1 = 0.55.
`cross_entropy` wants the raw scores. More steps or a larger rate cannot get below that floor.

这是模型返回概率、`cross_entropy` 又对它做了一遍 softmax 的结果：对 softmax 来说，0 到 1 之间的数几乎没有差别，
哪怕是完美的答案 `[1, 0, 0]`，损失也有 log(e + 2) - 1 = 0.55。`cross_entropy` 要的是原始得分。
多训练几步或加大学习率，都越不过这个下限。
"""

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, features, classes):
        super().__init__()
        self.linear = nn.Linear(features, classes)

    def forward(self, x):
        scores = self.linear(x)
        return scores.softmax(dim=1)


def train(x, y, classes, steps):
    model = Classifier(x.shape[1], classes)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses


def probabilities(model, x):
    with torch.no_grad():
        return model(x)
