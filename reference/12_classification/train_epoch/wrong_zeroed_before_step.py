"""There are no gradients at `step()`: they were cleared between `backward()` and `step()`, or
`backward()` was never called. The model learns nothing. Clear the gradients before `backward()`.

调用 `step()` 时没有梯度：在 `backward()` 和 `step()` 之间清了零，或者根本没有调用 `backward()`。模
型什么也学不到。清零要在 `backward()` 之前。
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
