"""This is what you get when the optimizer never makes a step: the losses and the gradients are computed, and the
parameters stay what they were. Call `optimizer.step()` once per batch.

这是优化器一步也没有走的结果：损失和梯度都算了，参数却还是原来的。每一批都要调用一次 `optimizer.step()`。
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
