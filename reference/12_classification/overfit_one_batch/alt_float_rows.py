"""The one-hot rows as probabilities, SGD with momentum, and a stop when the loss is small."""

import torch
from torch import nn


def overfit_one_batch(x, y):
    model = nn.Sequential(nn.Linear(20, 100), nn.Tanh(), nn.Linear(100, y.size(1)))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2, momentum=0.9)
    for _ in range(2000):
        optimizer.zero_grad()
        loss = criterion(model(x), y.float())
        loss.backward()
        optimizer.step()
        if loss.item() < 0.002:
            break
    return model
