"""This is what you get when the sum becomes a number only at the end of the epoch: the list holds floats, but within an
epoch the sum is a tensor that holds on to the graphs of all batches so far. Take the number out of each batch's loss
before you add it.

这是到 epoch 结束时才把总和变成数的结果：列表里确实是 float，可在一个 epoch 之内，总和还是张量，
此前所有批次的计算图都被它留着。每一批的损失要先取出数值再累加。
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
