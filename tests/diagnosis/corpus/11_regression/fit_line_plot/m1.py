# mistake: x.sort() of a column sorts along its last dimension of length 1, so the order does not change at all
import torch
from torch import nn


def fit_line_plot(model, x, y, lr, steps):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    xs, _ = x.sort()
    with torch.no_grad():
        line = model(xs)
    return {"loss": losses, "x": xs.flatten().tolist(), "line": line.flatten().tolist()}
