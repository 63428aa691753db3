"""Describe a tensor by plain Python values."""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    """Return the "shape", "rank", "count" and "dtype" of `x` in a dict."""
    # TODO: read the four facts, and convert them to plain Python values.
    raise NotImplementedError
