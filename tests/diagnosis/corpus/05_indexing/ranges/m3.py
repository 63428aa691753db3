# mistake: the last argument of narrow is a length and not an end, so the block is `right` columns wide or runs over the edge and fails unless left is 0.
"""Cut a block out of a matrix."""

import torch


def ranges(x: torch.Tensor, count: int, left: int, right: int) -> torch.Tensor:
    """Return the first `count` rows of `x`, and of these the columns left:right."""
    return x.narrow(0, 0, count).narrow(1, left, right)
