"""One step of gradient descent without an optimizer."""

import torch


def optimizer_step(parameters, lr):
    """Subtract lr * grad from each parameter in place; skip a parameter whose grad is None."""
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
