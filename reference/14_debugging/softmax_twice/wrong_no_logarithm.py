"""`nll_loss` was applied to probabilities. It expects log-probabilities and does not take the
logarithm, so the loss is minus the mean probability, a number from -1 to 0. Take the logarithm
first, or use `cross_entropy` on logits.

直接对概率用了 `nll_loss`：它要的是对数概率，自己不取对数，所以损失成了负的平均概率，在 -1 到 0 之
间。先取对数，或者对 logits 用 `cross_entropy`。
"""

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, features, classes):
        super().__init__()
        self.linear = nn.Linear(features, classes)

    def forward(self, x):
        return torch.softmax(self.linear(x), dim=1)


def train(x, y, classes, steps):
    model = Classifier(x.shape[1], classes)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for _ in range(steps):
        loss = nn.functional.nll_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses


def probabilities(model, x):
    with torch.no_grad():
        return model(x)
