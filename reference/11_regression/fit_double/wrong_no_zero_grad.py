"""The gradients are never cleared. `backward()` adds to `.grad`, so each step uses the sum of all
gradients so far, and the line oscillates without converging. Clear the gradients once in every
step, before `backward()`.

一直没有清零梯度：`backward()` 会把新梯度加到 `.grad` 上，每一步用的都是此前所有梯度之和，于是直线来
回振荡，不会收敛。每一步在 `backward()` 之前清零一次梯度。
"""

import torch
from torch import nn


def fit_double(x, y):
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(300):
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
    return model
