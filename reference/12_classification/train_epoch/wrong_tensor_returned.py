"""This is what you get when the loss tensors are added up: the answer is a tensor, and it keeps the graphs of the
whole epoch in memory. Take the number with `.item()`.

这是直接累加损失张量的结果：返回的是张量，而且让整个 epoch 的计算图一直占着内存。用 `.item()` 取出数值。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss * len(yb)
        samples += len(yb)
    return total / samples
