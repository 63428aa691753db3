"""This is what you get when `bound` is first turned into the dtype of `x`: for an integer tensor the
fraction of the bound is cut off, and -2.5 becomes -2. Compare `x` with the number as it is.

先把 `bound` 转成 `x` 的 dtype 就会得到这个结果：`x` 是整数张量时，界限的小数部分会被截断，-2.5 变成 -2。
直接拿 `x` 和原来的数比较就可以了。
"""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    return x[x > torch.tensor(bound).to(x.dtype)]
