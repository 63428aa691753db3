"""One epoch of training."""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    """Train on every batch of loader once; return the mean loss per sample as a float."""
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
