"""Work in place, on copies."""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    total, difference, product = a.clone(), a.clone(), a.clone()
    total += b
    difference.sub_(b)
    product.mul_(b)
    opposite = torch.zeros_like(a) - a
    return total, difference, product, torch.true_divide(a, b), opposite
