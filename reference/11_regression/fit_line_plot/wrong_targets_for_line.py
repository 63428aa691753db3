"""The line holds the values of `y`, which are the noisy points. It must hold the predictions of the
trained model.

把给定的 `y` 当成了直线，但它是带噪声的数据点。直线应该是训练好的模型的预测值。
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
