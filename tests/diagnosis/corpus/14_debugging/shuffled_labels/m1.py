# mistake: makes both permutations agree by reseeding, so every call gives the same order and the random numbers are reseeded
import torch
from torch import nn


def shuffled_batches(x, y, size):
    torch.manual_seed(0)
    x = x[torch.randperm(len(x))]
    torch.manual_seed(0)
    y = y[torch.randperm(len(y))]
    return list(zip(x.split(size), y.split(size)))


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
