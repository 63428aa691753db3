"""This is what you get when x stays in the order of the data: a line plot joins the points as they come, and the
pen runs back and forth. Sort x before you ask the model for the line. `sort()` works along the
last dim, which in a column has a single element: name the dim along which the points lie.

这是 x 保持原来顺序的结果：折线图按先后顺序连线，画出来就来回乱走。先给 x 排序，再用它求直线。
`sort()` 默认沿最后一维，而一列的最后一维只有一个元素：要指明各点所在的那一维。
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
