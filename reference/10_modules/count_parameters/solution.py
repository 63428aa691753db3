"""Count the trainable parameters of a model."""

import torch


def count_parameters(model):
    """Return the total number of elements of the parameters with requires_grad=True, an int."""
    return sum(p.numel() for p in model.parameters() if p.requires_grad)
