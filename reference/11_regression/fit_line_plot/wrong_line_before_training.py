"""This is what you get when the line is computed before the training: it shows the model with its first weights.
Ask the model again once the loop is over.

这是在训练之前就算好直线的结果：画出来的是模型最初的权重。训练循环结束之后，再让模型预测一次。
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
