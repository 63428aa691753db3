"""This is what you get when `probabilities` applies softmax along dim 0: the columns add up to 1, over all points, and not
the rows over the classes. The training is right; softmax has to run along the classes.

这是 `probabilities` 沿 dim 0 做 softmax 的结果：每一列对所有的点加起来是 1，而不是每一行对各个类别加起来是 1。
训练没有错；softmax 应该沿类别的方向做。
"""

import torch
from torch import nn


class Classifier(nn.Module):
    """A linear classifier."""

    def __init__(self, features, classes):
        super().__init__()
        self.linear = nn.Linear(features, classes)

    def forward(self, x):
        return self.linear(x)


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
        return torch.softmax(model(x), dim=0)
