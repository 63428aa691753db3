"""Clear the gradients of a model, an optimizer and a tensor."""

import torch


def zero_grad_ways(model, optimizer, w):
    """Clear the gradients of model's parameters, of optimizer's parameters and of w."""
    model.zero_grad()
    optimizer.zero_grad()
    w.grad = None
