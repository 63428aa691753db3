"""Count the trainable numbers of a model."""

import torch


def count_parameters(model):
    """Return how many elements the parameters that require grad have together, as an int."""
    return sum(p.numel() for p in model.parameters() if p.requires_grad)
