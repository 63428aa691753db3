"""One loss per sample, collected; the gradients set to None by hand."""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    criterion = nn.CrossEntropyLoss(reduction="none")
    losses = []
    model.train()
    for xb, yb in loader:
        for parameter in model.parameters():
            parameter.grad = None
        each = criterion(model(xb), yb)
        each.mean().backward()
        optimizer.step()
        losses.extend(each.tolist())
    return sum(losses) / len(losses)
