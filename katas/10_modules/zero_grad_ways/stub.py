"""Clear gradients, wherever they are."""

import torch


def zero_grad_ways(model, optimizer, w):
    """Clear the gradients of the model's and of the optimizer's parameters, and that of w."""
    # TODO: clear all three
    raise NotImplementedError
