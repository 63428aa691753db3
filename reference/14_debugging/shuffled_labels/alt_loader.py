"""A DataLoader shuffles pairs."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def shuffled_batches(x, y, size):
    return list(DataLoader(TensorDataset(x, y), batch_size=size, shuffle=True))


def train(x, y, size, epochs):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(epochs):
        for xb, yb in shuffled_batches(x, y, size):
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
