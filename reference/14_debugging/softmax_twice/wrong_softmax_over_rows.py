"""`probabilities` applies softmax along dim 0, so the columns sum to 1, not the rows. Apply it
along the classes.

`probabilities` 沿 dim 0 做了 softmax：加起来是 1 的是每一列，而不是每一行。softmax 应该沿类别所在的
维度做。
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
