"""Train, and record one loss per epoch."""

import torch
from torch import nn


def loss_history(model, loader, optimizer, epochs):
    """Train for some epochs; return the mean squared error per sample of each epoch, as floats."""
    criterion = nn.MSELoss()
    losses = []
    for _ in range(epochs):
        total, rows = 0.0, 0
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(xb)
            rows += len(xb)
        losses.append(total / rows)
    return losses
