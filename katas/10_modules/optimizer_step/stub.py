"""One step of gradient descent, as an optimizer does it."""

import torch


def optimizer_step(parameters, lr):
    """Subtract lr times its gradient from every parameter, in place; skip those without one."""
    # TODO: go through the parameters and move them
    raise NotImplementedError
