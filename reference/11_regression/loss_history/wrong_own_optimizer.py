"""The function creates its own optimizer, so the learning rate and momentum of the `optimizer` that
was passed in are not used. Call the `step()` of that optimizer.

更新用的是自己新建的优化器：传进来的 `optimizer` 的学习率和 momentum 都没有用上。应该调用它
的 `step()`。
"""

import torch
from torch import nn


def loss_history(model, loader, optimizer, epochs):
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    losses = []
    for _ in range(epochs):
        total, rows = 0.0, 0
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(xb)
            rows += len(xb)
        losses.append(total / rows)
    return losses
