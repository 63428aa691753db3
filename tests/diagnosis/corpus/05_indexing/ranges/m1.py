# mistake: the second pair of brackets slices the rows again and not the columns
"""Cut a block out of a matrix."""

import torch


def ranges(x: torch.Tensor, count: int, left: int, right: int) -> torch.Tensor:
    """Return the first `count` rows of `x`, and of these the columns left:right."""
    return x[:count][left:right]
