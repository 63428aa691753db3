"""Fine-tuning that does not train the new head: find the bug and fix it."""

import torch
from torch import nn


def fine_tune(model, head, x, y, lr, steps):
    """Replace the head of model, train all of it; return the losses before each step, as floats."""
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    model.head = head
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
