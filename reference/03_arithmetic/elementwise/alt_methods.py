"""Use the methods behind the operators, and return a list."""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return [a.add(b), a.sub(b), a.mul(b), a.div(b), a.neg()]
