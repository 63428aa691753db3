"""One training step, wherever the model is."""

import torch


def device_agnostic_step(model, x, y, optimizer):
    """Take one step on the weighted squared error; return the loss, detached, where x is."""
    # TODO: make the weights 1, 2, 5 in the right place, compute the loss, take the step
    raise NotImplementedError
