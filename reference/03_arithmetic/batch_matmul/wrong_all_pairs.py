"""An added dim, as in `a[:, None] @ w`, multiplies every matrix of `a` by every matrix of `w`, and
the result has one dim too many. The batch dims of `a` and `w` are already aligned, so add no
dim.

多加了一个维度（例如 `a[:, None] @ w`），于是 `a` 的每个矩阵都和 `w` 的每个矩阵相乘，
结果多出一维。`a` 和 `w` 的批次维度本来就是对齐的，不用再加维度。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return a[:, None] @ w
