"""This is what you get when gradients are never cleared: `backward()` adds to what is in `.grad`, and every step
follows the gradients of all batches so far. Clear them once per batch, before `backward()`.

这是一直没有清零梯度的结果：`backward()` 会加到 `.grad` 原有的值上，每一步走的都是此前所有批次的梯度之和。
每一批在 `backward()` 之前清零一次。
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
