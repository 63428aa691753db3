"""Count the trainable numbers of a model."""

import torch


def count_parameters(model):
    """Return how many elements the parameters that require grad have together, as an int."""
    # TODO: go through the parameters and add up
    raise NotImplementedError
