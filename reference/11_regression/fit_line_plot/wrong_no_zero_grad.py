"""The gradients are never cleared. `backward()` adds up the gradients of all steps, and the loss
oscillates. Call `zero_grad()` in every step, before `backward()`.

一直没有清零梯度：`backward()` 会把每一步的梯度都加起来，损失忽大忽小。每一步在 `backward()` 之前调
用 `zero_grad()`。
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
        loss.backward()
        optimizer.step()
    ordered = x.sort(dim=0).values
    with torch.no_grad():
        line = model(ordered)
    return {"loss": losses, "x": ordered.flatten().tolist(), "line": line.flatten().tolist()}
