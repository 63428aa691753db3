"""Compute everything from the sizes."""

import math

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    shape = tuple(x.size())
    return {
        "dtype": f"{x.dtype}",
        "count": math.prod(shape),
        "rank": len(shape),
        "shape": shape,
    }
