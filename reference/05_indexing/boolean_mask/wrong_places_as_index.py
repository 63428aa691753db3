"""`x[(x > bound).nonzero()]` uses all numbers from `nonzero` as indices of dim 0. The result has
extra dims, or there is an IndexError. Index `x` with the mask itself.

`x[(x > bound).nonzero()]` 把 `nonzero` 给出的每个坐标都当成第 0 维的索引：要么结果多出几维，
要么抛出 IndexError。请直接用掩码来索引 `x`。
"""

import torch


def boolean_mask(x: torch.Tensor, bound: float) -> torch.Tensor:
    return x[torch.nonzero(x > bound)]
