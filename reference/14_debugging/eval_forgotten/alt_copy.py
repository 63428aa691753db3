"""A copy of the model is validated; the model itself stays in training mode."""

import copy

import torch
from torch import nn


def fit(model, batches, validation, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    x_val, y_val = validation
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        judged = copy.deepcopy(model).eval()
        with torch.no_grad():
            losses.append(nn.functional.mse_loss(judged(x_val), y_val).item())
    return losses
