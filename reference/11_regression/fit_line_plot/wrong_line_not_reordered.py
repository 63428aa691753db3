"""x was sorted, but the predictions were not reordered, so each prediction belongs to another
point. Predict for the sorted x, or reorder both in the same way.

x 排了序，预测值却没有重排：每个预测值都对到了别的点的 x 上。用排好序的 x 去预测，或者让两者按同样的
顺序重排。
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
        line = model(x)
    return {"loss": losses, "x": ordered.flatten().tolist(), "line": line.flatten().tolist()}
