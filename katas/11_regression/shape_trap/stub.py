"""A training loop with a broadcasting bug."""

import torch
from torch import nn


def shape_trap(x, y):
    """Train a linear model on x (n, k) and y (n,); return it."""
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        # TODO: the bug is in the next line; print the shapes
        loss = ((prediction - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
