"""The sum is converted to a number only at the end of the epoch. Within an epoch it is a tensor
that keeps the graphs of all batches so far in memory. Convert the loss of each batch before you
add it.

到一轮结束时才把总和变成数：在一轮之内，总和还是张量，会让此前所有批次的计算图都留在内存里。每一批的
损失要先取出数值再累加。
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
        losses.append((total / rows).item())
    return losses
