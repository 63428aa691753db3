"""This is what you get when the predictions are sorted by themselves: on a rising line they happen to fit the sorted x, on
a falling one the largest prediction ends up beside the smallest x. Sort x alone, and ask the model about the sorted x.

这是把预测值单独排序的结果：直线上升时，它们碰巧与排好序的 x 对得上；直线下降时，最大的预测值却配上了最小的 x。
只给 x 排序，再用排好的 x 去问模型。
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
    with torch.no_grad():
        line = model(x)
    return {
        "loss": losses,
        "x": sorted(x.flatten().tolist()),
        "line": sorted(line.flatten().tolist()),
    }
