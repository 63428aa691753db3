"""No optimizer and no .grad: gradients from torch.autograd.grad, subtracted by hand."""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    parameters = list(model.parameters())
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            grads = torch.autograd.grad(loss, parameters)
            with torch.no_grad():
                for parameter, grad in zip(parameters, grads):
                    parameter -= lr * grad
            losses.append(loss.item())
    return losses
