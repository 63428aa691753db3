"""The gradients are cleared only after the step. This is right between batches, but the first batch
adds to the gradients that were in `.grad` before the call. Clear them before `backward()`.

更新之后才清零梯度：批次之间没问题，但第一批会叠加在调用之前 `.grad` 里留下的梯度上。应该
在 `backward()` 之前清零。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
