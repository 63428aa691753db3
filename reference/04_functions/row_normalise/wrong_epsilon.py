"""A small number is added to the sums. Rows of very small elements then do not sum to 1. All elements
are positive, so no sum is 0: divide by the sum alone.

给各行之和加上了一个小常数：元素很小的行，和就不是 1 了。所有数都是正数，和不会是 0，
直接除以和就行。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return x / (x.sum(dim=1, keepdim=True) + 1e-8)
