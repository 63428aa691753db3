# mistake: the loop assigns None to the loop variable grad, which only rebinds that name and leaves the .grad of every tensor as it was.
"""Clear gradients, wherever they are."""

import torch


def zero_grad_ways(model, optimizer, w):
    """Clear the gradients of the model's and of the optimizer's parameters, and that of w."""
    grads = [p.grad for p in model.parameters()]
    for group in optimizer.param_groups:
        grads += [p.grad for p in group["params"]]
    grads.append(w.grad)
    for grad in grads:
        if grad is not None:
            grad = None
