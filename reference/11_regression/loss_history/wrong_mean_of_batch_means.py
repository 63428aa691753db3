"""This is what you get when the batch means are averaged as they are: a last batch of one row then counts as
much as a batch of four. Multiply each batch's loss by its number of rows, and divide by all rows.

这是直接对各批平均值再取平均的结果：最后一批只有 1 行，分量却和 4 行的批次一样。
每批的损失要先乘以它的行数，最后除以总行数。
"""

import torch
from torch import nn


def loss_history(model, loader, optimizer, epochs):
    criterion = nn.MSELoss()
    losses = []
    for _ in range(epochs):
        total = 0.0
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total / len(loader))
    return losses
