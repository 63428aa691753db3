"""This is what you get when the loss is computed once more after the step: on the batch just learnt the model
looks better than it was. The loss before the step is what is asked for, and it needs no second pass.

这是更新之后又重算一遍损失的结果：模型刚学过这一批，看上去比原来好。
题目要的是更新之前的损失，也不需要再做一次前向计算。
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
            total += criterion(model(xb), yb).item() * len(xb)
            rows += len(xb)
        losses.append(total / rows)
    return losses
