"""This is what you get when the given `y` is drawn as the line: those are the noisy points themselves. The line is
what the trained model predicts.

这是把给定的 `y` 当成直线的结果：那是带噪声的数据点本身。直线应该是训练好的模型给出的预测值。
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
    ordered = x.sort(dim=0).values
    with torch.no_grad():
        line = y[x.flatten().argsort()]
    return {"loss": losses, "x": ordered.flatten().tolist(), "line": line.flatten().tolist()}
