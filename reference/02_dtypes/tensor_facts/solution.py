"""Describe a tensor by plain Python values."""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    """Return the "shape", "rank", "count" and "dtype" of `x` in a dict."""
    return {"shape": list(x.shape), "rank": x.dim(), "count": x.numel(), "dtype": str(x.dtype)}
