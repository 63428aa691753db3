"""A residual network whose backward pass raises an error: find the bug and fix it."""

import torch


def loss_and_gradients(x, y, weights):
    """Return the network's loss and a list with its gradient for each weight."""
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x
    for weight in weights:
        skip = h
        h = torch.tanh(h @ weight)
        h = h + skip
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
