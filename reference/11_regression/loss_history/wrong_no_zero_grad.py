"""The gradients are never cleared. `backward()` adds to `.grad`, so every step uses the gradients
of all batches so far. Call `optimizer.zero_grad()` once per batch, before `backward()`.

一直没有清零梯度：`backward()` 会累加到 `.grad` 上，每一步用的都是此前所有批次的梯度之和。每一批
在 `backward()` 之前调用一次 `optimizer.zero_grad()`。
"""

import torch
from torch import nn


def loss_history(model, loader, optimizer, epochs):
    criterion = nn.MSELoss()
    losses = []
    for _ in range(epochs):
        total, rows = 0.0, 0
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            loss.backward()
            optimizer.step()
            total += loss.item() * len(xb)
            rows += len(xb)
        losses.append(total / rows)
    return losses
