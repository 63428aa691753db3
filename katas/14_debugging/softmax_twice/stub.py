"""A classifier whose loss does not fall below 0.55: find the bug and fix it."""

import torch
from torch import nn


class Classifier(nn.Module):
    """A linear classifier."""

    def __init__(self, features, classes):
        super().__init__()
        self.linear = nn.Linear(features, classes)

    def forward(self, x):
        return torch.softmax(self.linear(x), dim=1)


def train(x, y, classes, steps):
    """Train a classifier on x (n, k) and y (n,); return (model, losses)."""
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
    """Return the class probabilities for each row of x, shape (m, classes)."""
    with torch.no_grad():
        return model(x)
