"""`bound` is converted to the dtype of `x`. For an integer tensor this cuts off the fraction: -2.5
becomes -2. Compare `x` with the Python number.

`bound` 被转成了 `x` 的 dtype：`x` 是整数张量时，界限的小数部分会被截断，
-2.5 变成 -2。请直接拿 `x` 和原来的数比较。
"""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    return x[x > torch.tensor(bound).to(x.dtype)]
