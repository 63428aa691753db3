# mistake: trains on standardised inputs but returns a model that knows nothing of it, so it answers wrongly for raw x
import torch
from torch import nn


def fit_double(x, y):
    mean, std = x.mean(), x.std()
    xs = (x - mean) / std
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss = torch.tensor(1.0)
    while loss.item() > 1e-7:
        loss = nn.functional.mse_loss(model(xs), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
