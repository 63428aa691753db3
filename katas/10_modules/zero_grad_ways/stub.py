"""Clear the gradients of a model, an optimizer and a tensor."""

import torch


def zero_grad_ways(model, optimizer, w):
    """Clear the gradients of model's parameters, of optimizer's parameters and of w."""
    # TODO: clear all three
    raise NotImplementedError
