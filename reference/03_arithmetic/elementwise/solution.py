"""Add, subtract, multiply, divide and negate tensors."""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """Return a + b, a - b, a * b, a divided by b, and -a, all elementwise."""
    return a + b, a - b, a * b, a / b, -a
