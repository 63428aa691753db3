"""This is what you get from `x[(x > bound).nonzero()]`: `nonzero` gives one line of coordinates
for each element, and in the brackets every one of these numbers counts as an index of dim 0. So
you get slices of `x` in extra dims, or an IndexError. Put the mask itself into the brackets.

这是 `x[(x > bound).nonzero()]` 的结果：`nonzero` 给每个元素一行坐标，放进方括号之后，
其中的每个数都被当成第 0 维的下标。于是要么得到多出几维的切片，要么抛出 IndexError。
请直接把掩码放进方括号。
"""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    return x[torch.nonzero(x > bound)]
