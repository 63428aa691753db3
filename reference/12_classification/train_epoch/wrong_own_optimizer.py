"""The function creates its own optimizer, so the learning rate and momentum of the `optimizer` that
was passed in are not used. Call the `step()` of that optimizer.

更新用的是自己新建的优化器：传进来的 `optimizer` 的学习率和 momentum 都没有用上。应该调用它
的 `step()`。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
