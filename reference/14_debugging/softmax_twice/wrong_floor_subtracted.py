"""This is what you get when the floor is subtracted from the loss that is written down: the curve ends near zero now, but
the training is as it was, with one softmax too many. Repair the model or the loss,
not the report.

这是从记录的损失里减掉那个下限的结果：曲线看上去降到了零附近，训练却一点没变，还是多做了一次 softmax。
要修的是模型或损失，而不是记录。
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
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        floor = torch.log(torch.e + torch.tensor(classes - 1.0)) - 1
        losses.append((loss - floor).item())
    return model, losses


def probabilities(model, x):
    with torch.no_grad():
        return model(x)
