"""Subtract by adding, and divide by multiplying."""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    opposite = a * -1
    return a + b, b * -1 + a, b * a, a * b.reciprocal(), opposite
