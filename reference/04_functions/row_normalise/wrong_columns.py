"""This is what you get from `dim=0`: the sums run down the columns, so it is the columns that sum to 1
now. `dim` names the dim that disappears; for one sum per row that is the one along the row.

用 `dim=0` 就会得到这个结果：求和是沿着列往下进行的，所以现在和为 1 的是每一列。
`dim` 指的是会消失的那一维；想让每一行得到一个和，消失的应该是行内的那一维。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return x / x.sum(dim=0)
