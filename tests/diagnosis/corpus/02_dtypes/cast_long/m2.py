# mistake: round_ with the underscore rounds the caller's x in place
"""Round to whole numbers of an integer dtype."""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    """Return the elements of `x`, rounded to the nearest whole number, as an int64 tensor."""
    whole = x.round_()
    return whole.to(torch.int64)
