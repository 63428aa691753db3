# mistake: keeps plain floats now, but weighs the batches by their rows, though the mean over the batches was right as it was
import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    means = []
    for _ in range(epochs):
        total, n = 0.0, 0
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(xb)
            n += len(xb)
        means.append(total / n)
    return means
