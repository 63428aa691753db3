"""The losses were added up as tensors. Each entry of the list is a tensor that keeps the graphs of
a whole epoch in memory. Use `.item()` before you add.

直接累加了损失张量：列表里的每一项都是张量，让整轮的计算图一直占着内存。累加之前先用 `.item()` 取出
数值。
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
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss * len(xb)
            rows += len(xb)
        losses.append(total / rows)
    return losses
