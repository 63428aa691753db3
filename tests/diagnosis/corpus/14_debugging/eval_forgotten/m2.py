# mistake: switches off only the dropout layers for the validation; batch norm still uses and learns the statistics of the validation data
import torch
from torch import nn


def fit(model, batches, validation, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    x_val, y_val = validation
    dropouts = [m for m in model.modules() if isinstance(m, nn.Dropout)]
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        for d in dropouts:
            d.eval()
        with torch.no_grad():
            losses.append(nn.functional.mse_loss(model(x_val), y_val).item())
        for d in dropouts:
            d.train()
    return losses
