# mistake: y.view(1, -1) is a row, not a column, so the difference is still (n, n)
import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = ((prediction - y.view(1, -1)) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
