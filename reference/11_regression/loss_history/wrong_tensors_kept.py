"""This is what you get when the losses are added up as tensors: each entry of the list is a tensor that keeps
the graphs of a whole epoch in memory. Take the number out with `.item()` before you add.

这是直接累加损失张量的结果：列表里的每一项都是张量，让整个 epoch 的计算图一直占着内存。
累加之前先用 `.item()` 取出数值。
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
