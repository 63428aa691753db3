"""The line of least squares, solved at once and put into a layer."""

import torch


def fit_double(x, y):
    columns = torch.cat([x, torch.ones_like(x)], dim=1)
    weight, bias = torch.linalg.lstsq(columns, y).solution.flatten()
    model = torch.nn.Linear(1, 1)
    with torch.no_grad():
        model.weight.fill_(weight)
        model.bias.fill_(bias)
    return model
