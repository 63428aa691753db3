"""The gradients are never cleared. `backward()` adds to `.grad`, so every step uses the gradients
of all batches so far. Clear them once per batch, before `backward()`.

一直没有清零梯度：`backward()` 会加到 `.grad` 原有的值上，每一步用的都是此前所有批次的梯度之和。每一
批在 `backward()` 之前清零一次。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
