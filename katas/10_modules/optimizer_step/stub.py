"""One step of gradient descent without an optimizer."""

import torch


def optimizer_step(parameters, lr):
    """Subtract lr * grad from each parameter in place; skip a parameter whose grad is None."""
    # TODO: loop over the parameters and update them in place
    raise NotImplementedError
