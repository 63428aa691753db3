"""The predictions were sorted separately. For a rising line they match the sorted x, but for a
falling line the largest prediction is paired with the smallest x. Sort only x, and predict for
the sorted x.

预测值是单独排序的：直线上升时，它们与排好序的 x 一致；直线下降时，最大的预测值却配上了最小的 x。只
给 x 排序，再用排好的 x 去预测。
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
