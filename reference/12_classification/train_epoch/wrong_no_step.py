"""This is what you get without `optimizer.step()`: the gradients are computed and nothing follows them.

这是没有调用 `optimizer.step()` 的结果：梯度算出来了，却没有用来更新参数。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
