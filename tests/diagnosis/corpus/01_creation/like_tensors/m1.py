# mistake: x * 0 is nan where x holds nan or inf, so the result relies on what x holds
"""Make constant tensors that match another tensor."""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    """Return zeros with the shape, dtype and device of `x`."""
    return x * 0


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    """Return a tensor with the shape, dtype and device of `x` in which every element is `value`."""
    return (x * 0 + value).to(x.dtype)
