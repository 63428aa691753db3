"""这个分类器的损失降不到 0.55 以下：找出错误，把它修好。"""

import torch
from torch import nn


class Classifier(nn.Module):
    """线性分类器。"""

    def __init__(self, features, classes):
        super().__init__()
        self.linear = nn.Linear(features, classes)

    def forward(self, x):
        return torch.softmax(self.linear(x), dim=1)


def train(x, y, classes, steps):
    """用 x（形状 (n, k)）和 y（形状 (n,)）训练一个分类器；返回 (model, losses)。"""
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
    """返回 x 每一行的类别概率，形状 (m, classes)。"""
    with torch.no_grad():
        return model(x)
