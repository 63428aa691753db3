# mistake: x.type() gives the old class name such as "torch.FloatTensor", not the name of the dtype such as "torch.float32".
"""Describe a tensor in plain Python values."""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    """Return the facts "shape", "rank", "count" and "dtype" about `x`."""
    return {
        "shape": list(x.shape),
        "rank": x.dim(),
        "count": x.numel(),
        "dtype": x.type(),
    }
