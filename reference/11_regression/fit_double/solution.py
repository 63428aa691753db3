"""Train a linear model on three points."""

import torch
from torch import nn


def fit_double(x, y):
    """Train a linear model on x and y, both (3, 1), and return it."""
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(400):
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
