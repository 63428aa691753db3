"""The lists hold tensors. The losses and the line have `requires_grad=True`, so their graphs stay
in memory and plotting them raises an error. Use `item()` for one number and `tolist()` for many.

列表里放了张量：损失和直线都是 `requires_grad=True`，计算图一直占着内存，拿去画图会报错。取一个数
用 `item()`，取很多数用 `tolist()`。
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
