"""Create an optimizer by its name, and make one step with it."""

import torch
from torch.nn import functional as F


def optimizer_by_name(name, parameters, lr):
    """Return the optimizer with this class name; raise ValueError for any other name."""
    # TODO: look up the class and create the optimizer
    raise NotImplementedError


def train_step(model, optimizer, x, y):
    """Make one step on the mean squared error; return the loss before it, a float."""
    # TODO: write the closure and make the step
    raise NotImplementedError
