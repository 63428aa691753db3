"""The model keeps its softmax; the loss only takes the logarithm."""

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
        loss = nn.functional.nll_loss(torch.log(model(x)), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses


def probabilities(model, x):
    with torch.no_grad():
        return model(x)
