"""The weighted normal equations, without gradient descent."""

import torch


def fit(x, y, weight):
    columns = torch.cat([x, torch.ones_like(x)], dim=1).double()
    weighted = columns.T * weight.double()
    w, b = torch.linalg.solve(weighted @ columns, weighted @ y.double()).flatten().tolist()
    return w, b
