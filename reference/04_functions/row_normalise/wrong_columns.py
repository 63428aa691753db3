"""With `dim=0`, each column sums to 1. `dim` is the dim that disappears. For one sum for each row,
this is the dim along the row.

用了 `dim=0`，所以和为 1 的是每一列。`dim` 指的是会消失的那一维；想让每一行得到一个和，
消失的应该是行内的那一维。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return x / x.sum(dim=0)
