"""This is what you get when the sums start before the first epoch and are never set back: each entry is the mean
over all epochs so far, and the curve falls more slowly than the loss. Start from zero in every epoch.

这是累加量只在最开始清零一次的结果：每一项都成了到目前为止所有 epoch 的平均，曲线比真实的损失降得慢。
每个 epoch 都要从零开始累加。
"""

import torch
from torch import nn


def loss_history(model, loader, optimizer, epochs):
    criterion = nn.MSELoss()
    losses = []
    total, rows = 0.0, 0
    for _ in range(epochs):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(xb)
            rows += len(xb)
        losses.append(total / rows)
    return losses
