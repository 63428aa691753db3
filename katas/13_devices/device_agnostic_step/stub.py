"""One training step on the device of the model."""

import torch


def device_agnostic_step(model, x, y, optimizer):
    """Make one step on the weighted squared error; return the detached loss on x's device."""
    # TODO: create the weights 1, 2, 5 on the right device, compute the loss, make the step
    raise NotImplementedError
