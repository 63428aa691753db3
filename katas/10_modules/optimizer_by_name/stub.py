"""Choose an optimizer by its name, and make a step with any of them."""

import torch
from torch.nn import functional as F


def optimizer_by_name(name, parameters, lr):
    """Return the optimizer called name over parameters; raise ValueError for an unknown name."""
    # TODO: look the class up and make the optimizer
    raise NotImplementedError


def train_step(model, optimizer, x, y):
    """Make one step on the mean squared error; return the loss from before it, a float."""
    # TODO: write the closure and make the step
    raise NotImplementedError
