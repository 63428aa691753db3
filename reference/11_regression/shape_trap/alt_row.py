"""The prediction is transposed: (1, n) against (n,) pairs the samples."""

import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x).T
        loss = ((prediction - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
