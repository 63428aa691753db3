# mistake: the optimizer now gets the new head alone, so the body is no longer trained
import torch
from torch import nn


def fine_tune(model, head, x, y, lr, steps):
    model.head = head
    optimizer = torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9)
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
