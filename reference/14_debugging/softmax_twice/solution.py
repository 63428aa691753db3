"""A classifier whose loss has a floor: find out why, and repair it."""

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
    """Return the probability of every class for each row of x, (n, classes)."""
    with torch.no_grad():
        return torch.softmax(model(x), dim=1)
