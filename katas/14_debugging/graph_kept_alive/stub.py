"""A training loop that uses more memory with every batch: find the bug and fix it."""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    """Train model on all batches, epochs times; return the mean losses of the epochs as floats."""
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    means = []
    for _ in range(epochs):
        total = 0
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total = total + loss
        means.append(total / len(batches))
    return [mean.item() for mean in means]
