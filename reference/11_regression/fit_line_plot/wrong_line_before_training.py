"""The line was computed before training, with the initial parameters of the model. Predict after
the loop.

直线是在训练之前算的，用的是模型最初的参数。训练循环结束之后，再让模型预测一次。
"""

import torch
from torch import nn


def fit_line_plot(model, x, y, lr, steps):
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    ordered = x.sort(dim=0).values
    line = model(ordered).detach()
    for _ in range(steps):
        loss = criterion(model(x), y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return {"loss": losses, "x": ordered.flatten().tolist(), "line": line.flatten().tolist()}
