"""The sum is still computed in place, but in a copy of the result of tanh."""

import torch


def loss_and_gradients(x, y, weights):
    weights = [weight.clone().requires_grad_() for weight in weights]
    h = x
    for weight in weights:
        skip = h
        h = torch.tanh(h @ weight).clone()
        h += skip
    loss = ((h - y) ** 2).mean()
    loss.backward()
    return loss.item(), [weight.grad for weight in weights]
