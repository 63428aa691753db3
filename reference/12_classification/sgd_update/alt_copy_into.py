"""A new tensor is computed, and its numbers are copied into the parameter."""

import torch


@torch.no_grad()
def sgd_update(parameters, lr):
    for p in filter(lambda p: p.grad is not None, parameters):
        p.copy_(p - lr * p.grad)
