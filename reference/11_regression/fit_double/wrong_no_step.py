"""The parameters are never updated: loss and gradients are computed, but `optimizer.step()` is
missing. Call it after `backward()`.

参数从未更新：损失和梯度都算了，却没有调用 `optimizer.step()`。在 `backward()` 之后调用它。
"""

import torch
from torch import nn


def fit_double(x, y):
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
    return model
