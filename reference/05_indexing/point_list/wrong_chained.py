"""In `x[rows][columns]`, the first brackets select rows, and the second brackets select rows of the
result. No columns are selected. Put both indices into one pair of brackets.

`x[rows][columns]` 的第一对方括号选出若干行，第二对方括号又从这些行里再选行，
始终没有选到列。请把两个索引放进同一对方括号里。
"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x[rows][columns]
