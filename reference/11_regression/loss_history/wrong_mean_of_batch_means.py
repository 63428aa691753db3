"""The batch means were averaged without weights, so a last batch of one row counts as much as a
batch of four. Multiply each batch's loss by its number of rows, and divide by the total number
of rows.

对各批的平均值直接取了平均：只有 1 行的最后一批，权重和 4 行的批次一样。每批的损失要先乘以它的行数，
最后除以总行数。
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
