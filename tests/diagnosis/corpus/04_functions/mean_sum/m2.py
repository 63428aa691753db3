# mistake: the float copy is used for the sum as well, so the sum of integers is not int64
"""The mean and the sum of all elements."""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the mean (float32) and the sum (dtype of `x`) of all elements."""
    x = x.float()
    total = x.sum()
    return total / x.numel(), total
