# mistake: clones the parameters but not the buffers, so batch norm keeps the averages of the last step
import torch
from torch import nn


def train(model, train_data, val_data, lr, steps):
    x, y = train_data
    x_val, y_val = val_data
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    best_loss, best_params = float("inf"), None
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
            best_params = [p.detach().clone() for p in model.parameters()]
    with torch.no_grad():
        for p, best in zip(model.parameters(), best_params):
            p.copy_(best)
    return best_loss
