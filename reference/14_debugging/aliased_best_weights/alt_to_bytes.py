"""The state is saved as bytes and loaded at the end."""

import io

import torch
from torch import nn


def train(model, train_data, val_data, lr, steps):
    x, y = train_data
    x_val, y_val = val_data
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    best_loss, best_state = float("inf"), None
    for _ in range(steps):
        model.train()
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        model.eval()
        with torch.no_grad():
            val_loss = nn.functional.mse_loss(model(x_val), y_val).item()
        if val_loss < best_loss:
            best_loss = val_loss
            best_state = io.BytesIO()
            torch.save(model.state_dict(), best_state)
    best_state.seek(0)
    model.load_state_dict(torch.load(best_state))
    return best_loss
