"""One step of gradient descent, as an optimizer does it."""

import torch


def optimizer_step(parameters, lr):
    """Subtract lr times its gradient from every parameter, in place; skip those without one."""
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
