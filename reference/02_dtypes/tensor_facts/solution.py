"""Describe a tensor in plain Python values."""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    """Return the facts "shape", "rank", "count" and "dtype" about `x`."""
    return {"shape": list(x.shape), "rank": x.dim(), "count": x.numel(), "dtype": str(x.dtype)}
