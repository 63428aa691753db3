"""The softmax was removed from the model. The training is right, but `probabilities` now returns
logits. Apply softmax there.

去掉了模型里的 softmax：训练已经对了，但 `probabilities` 返回的是 logits。在那里要做一次 softmax。
"""

import torch
from torch import nn


class Classifier(nn.Module):
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
        return model(x)
