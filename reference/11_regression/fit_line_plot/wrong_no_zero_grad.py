"""This is what you get when gradients are never cleared: `backward()` adds up the gradients of all steps, and the
loss curve swings. Call `zero_grad()` in every step before `backward()`.

这是一直没有清零梯度的结果：`backward()` 会把每一步的梯度都加起来，损失曲线忽上忽下。
每一步在 `backward()` 之前调用 `zero_grad()`。
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
