"""Every sample's squared error is kept, detached, and averaged at the end of the epoch."""

import torch


def loss_history(model, loader, optimizer, epochs):
    losses = []
    for _ in range(epochs):
        squares = []
        for xb, yb in loader:
            optimizer.zero_grad()
            error = (model(xb) - yb).pow(2)
            error.mean().backward()
            optimizer.step()
            squares.append(error.detach())
        losses.append(float(torch.cat(squares).mean()))
    return losses
