"""A training loop with a broadcasting bug."""

import torch
from torch import nn


def shape_trap(x, y):
    """Train a linear model on x (n, k) and y (n,); return it."""
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = ((prediction.squeeze(1) - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
