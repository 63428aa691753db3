# mistake: a slice of a torch.Size is still a torch.Size, not a plain tuple
"""Describe a tensor in plain Python values."""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    """Return the facts "shape", "rank", "count" and "dtype" about `x`."""
    facts = {}
    facts["shape"] = x.shape[:]
    facts["rank"] = x.dim()
    facts["count"] = x.numel()
    facts["dtype"] = str(x.dtype)
    return facts
