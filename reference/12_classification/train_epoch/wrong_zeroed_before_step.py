"""This is what you get when the gradients are cleared between `backward()` and `step()`: the step then finds none,
and the model learns nothing.

这是在 `backward()` 和 `step()` 之间清零梯度的结果：更新时已经没有梯度可用，模型什么也学不到。
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
