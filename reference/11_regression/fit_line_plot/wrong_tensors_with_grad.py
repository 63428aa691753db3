"""This is what you get when the lists hold tensors: the losses and the line still require grad, keep their graphs
in memory, and a plot of them ends in an error. Use `item()` for one number and `tolist()` for many.

这是列表里放了张量的结果：损失和直线都还带着 requires_grad，计算图一直占着内存，拿去画图就报错。
取一个数用 `item()`，取很多数用 `tolist()`。
"""

import torch
from torch import nn


def fit_line_plot(model, x, y, lr, steps):
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = criterion(model(x), y)
        losses.append(loss)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    ordered = x.sort(dim=0).values
    line = model(ordered)
    return {"loss": losses, "x": list(ordered.flatten()), "line": list(line.flatten())}
