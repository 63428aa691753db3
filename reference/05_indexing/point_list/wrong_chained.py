"""This is what you get from `x[rows][columns]`: the first brackets pick rows, and the second brackets
pick rows again, from those. No column is ever chosen. Put both indices into one pair of brackets.

写成 `x[rows][columns]` 就会得到这个结果：第一对方括号选出若干行，第二对方括号又从这些行里再选行，
始终没有选到列。请把两个索引放进同一对方括号里。
"""

import torch


def point_list(x: torch.Tensor, rows: torch.Tensor, columns: torch.Tensor) -> torch.Tensor:
    return x[rows][columns]
