"""x is in its original order, so a line plot goes back and forth. Sort x before you compute the
line. `sort()` works along the last dimension, which has a single element in a column: pass the
dimension of the points.

x 还是原来的顺序，折线图会来回折返。先给 x 排序，再用它求直线。`sort()` 默认沿最后一维，而一列的最后
一维只有一个元素：要指明各点所在的那一维。
"""

import torch
from torch import nn


def fit_line_plot(model, x, y, lr, steps):
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = criterion(model(x), y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    ordered = x
    with torch.no_grad():
        line = model(ordered)
    return {"loss": losses, "x": ordered.flatten().tolist(), "line": line.flatten().tolist()}
