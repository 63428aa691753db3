"""`bound` is converted to the dtype of `x`. For an integer tensor this cuts off the fraction: 2.5
becomes 2. Compare the column with the Python number.

`bound` 被转成了 `x` 的 dtype：`x` 是整数张量时，界限的小数部分会被截断，2.5 变成 2。请直接拿那一
列和原来的数比较。
"""

import torch


def rows_where(x: torch.Tensor, column: int, bound: float) -> torch.Tensor:
    return x[x[:, column] >= torch.tensor(bound).to(x.dtype)]
