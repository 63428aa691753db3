# mistake: detaches only at the end of the epoch, so until then the total still holds the graphs of all batches
import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    means = []
    for _ in range(epochs):
        total = 0
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total = total + loss
        means.append((total / len(batches)).detach().item())
    return means
