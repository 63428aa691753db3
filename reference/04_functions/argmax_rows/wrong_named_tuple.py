"""With a dim, `x.max(dim=1)` returns a pair: the largest elements and their positions. Return only
the positions.

指定了维度之后，`x.max(dim=1)` 返回的是一对结果，即最大的数和它们的位置。只返回位置就行。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.max(dim=1)
