"""As a decorated function, with the fused in-place addition; returns something all the same."""

import torch


@torch.no_grad()
def optimizer_step(parameters, lr):
    with_gradient = [p for p in parameters if p.grad is not None]
    for p in with_gradient:
        p.add_(p.grad, alpha=-lr)
    return with_gradient
