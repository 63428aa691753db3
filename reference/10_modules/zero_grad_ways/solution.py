"""Clear gradients, wherever they are."""

import torch


def zero_grad_ways(model, optimizer, w):
    """Clear the gradients of the model's and of the optimizer's parameters, and that of w."""
    model.zero_grad()
    optimizer.zero_grad()
    w.grad = None
