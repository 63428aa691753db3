"""The losses were added up as tensors. The result is a tensor that keeps the graphs of the whole
epoch in memory. Use `.item()`.

直接累加了损失张量：返回的是张量，而且让整轮的计算图一直占着内存。用 `.item()` 取出数值。
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
