"""Count the trainable parameters of a model."""

import torch


def count_parameters(model):
    """Return the total number of elements of the parameters with requires_grad=True, an int."""
    # TODO: loop over the parameters and add up their numbers of elements
    raise NotImplementedError
