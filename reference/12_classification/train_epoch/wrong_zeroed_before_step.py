"""This is what you get when `step()` finds no gradients: they were cleared between `backward()` and `step()`, or
`backward()` was never called. The model learns nothing.

这是 `step()` 时没有梯度可用的结果：在 `backward()` 和 `step()` 之间清了零，或者根本没有调用 `backward()`。
模型什么也学不到。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
