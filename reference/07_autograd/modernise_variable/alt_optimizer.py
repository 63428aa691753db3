import torch
from torch import nn


def modernise_variable(x, y, start, rate, steps):
    w = nn.Parameter(start.clone())
    optimizer = torch.optim.SGD([w], lr=rate)
    path = []
    for _ in range(steps):
        optimizer.zero_grad()
        nn.functional.mse_loss(x * w, y).backward()
        optimizer.step()
        path.append(w.clone().detach())
    return path
