"""`a @ w.mT` and `a @ w.transpose(-2, -1)` multiply rows of `a` by rows of `w`. If `w` is square,
the shape is right and only the values are wrong. The second-to-last dim of `w` is already `m`,
so do not transpose.

`a @ w.mT` 和 `a @ w.transpose(-2, -1)` 是 `a` 的行乘以 `w` 的行；`w` 是方阵时形状是对的，
只有数值不对。`w` 的倒数第二维本来就是 `m`，不用转置。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return a @ w.mT
