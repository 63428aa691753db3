"""Describe a tensor in plain Python values."""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    """Return the facts "shape", "rank", "count" and "dtype" about `x`."""
    # TODO: read the facts, and turn them into plain Python values.
    raise NotImplementedError
