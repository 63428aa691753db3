# mistake: x.type() names the old tensor class ("torch.FloatTensor") and not the dtype ("torch.float32")
"""Describe a tensor in plain Python values."""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    """Return the facts "shape", "rank", "count" and "dtype" about `x`."""
    return dict(
        shape=list(x.size()),
        rank=x.ndim,
        count=x.nelement(),
        dtype=x.type(),
    )
