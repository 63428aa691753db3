"""One step of SGD, without an optimizer."""

import torch


def sgd_update(parameters, lr):
    """Subtract lr * grad from each parameter, in place."""
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
