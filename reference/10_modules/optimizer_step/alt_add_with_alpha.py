"""A decorated function with the fused in-place addition; it also returns a list."""

import torch


@torch.no_grad()
def optimizer_step(parameters, lr):
    with_gradient = [p for p in parameters if p.grad is not None]
    for p in with_gradient:
        p.add_(p.grad, alpha=-lr)
    return with_gradient
