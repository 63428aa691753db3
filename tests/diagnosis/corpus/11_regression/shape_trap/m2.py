# mistake: repairs it by flattening the model's output, so its predictions have the shape (m,) instead of (m, 1)
import torch
from torch import nn


def shape_trap(x, y):
    """Train a linear model on x (n, k) and y (n,); return it."""
    model = nn.Sequential(nn.Linear(x.shape[1], 1), nn.Flatten(0))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = ((prediction - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
