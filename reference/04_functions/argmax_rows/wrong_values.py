"""`amax` and `max(dim=1).values` are the largest elements themselves. Return their column indices.

`amax` 和 `max(dim=1).values` 是最大的数本身。题目要的是它们在第几列。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.max(dim=1).values
