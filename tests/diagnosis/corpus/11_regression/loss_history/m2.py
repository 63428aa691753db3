# mistake: measures the loss of the batch again after the step, though the one before the step is wanted
import torch
from torch import nn


def loss_history(model, loader, optimizer, epochs):
    criterion = nn.MSELoss(reduction="sum")
    out = []
    for epoch in range(epochs):
        total, rows = 0.0, 0
        for xb, yb in loader:
            optimizer.zero_grad()
            (criterion(model(xb), yb) / len(xb)).backward()
            optimizer.step()
            with torch.no_grad():
                total += criterion(model(xb), yb).item()
            rows += len(xb)
        out.append(total / rows)
    return out
