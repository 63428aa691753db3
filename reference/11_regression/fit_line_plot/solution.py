"""Fit a line, and prepare the data for its plot."""

import torch
from torch import nn


def fit_line_plot(model, x, y, lr, steps):
    """Train model on x and y (n, 1); return {"loss": [...], "x": [...], "line": [...]}."""
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
        line = model(ordered)
    return {"loss": losses, "x": ordered.flatten().tolist(), "line": line.flatten().tolist()}
