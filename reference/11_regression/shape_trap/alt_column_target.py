"""The target becomes a column, once, before the loop; the loss from the library."""

import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    target = y.view(-1, 1)
    criterion = nn.MSELoss()
    for _ in range(200):
        loss = criterion(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
