"""This is what you get when a dim is added, as in `a[:, None] @ w`: every matrix of `a` meets every
matrix of `w`, and the result has a dim too many. The batch dims of `a` and `w` already stand
opposite each other; leave them there.

多加一个维度（例如 `a[:, None] @ w`）就会得到这个结果：`a` 的每个矩阵都和 `w` 的每个矩阵相乘，结果多出一维。
`a` 和 `w` 的批次维度本来就是对齐的，不用再动。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return a[:, None] @ w
