"""The sums start before the first epoch and are never reset, so each entry is the mean over all
epochs so far. Start from zero in every epoch.

累加量只在最开始清零一次：每一项都成了到目前为止所有轮的平均。每一轮都要从零开始累加。
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
