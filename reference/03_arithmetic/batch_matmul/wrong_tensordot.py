"""This is what you get from `tensordot(a, w, dims=1)`: it sums over the last dim of `a` and the
first dim of `w`. For a single matrix that is right; in a batch of matrices the first dim counts
the matrices, and it must not be summed over. Use the product that takes the last two dims as
matrices.

这是 `tensordot(a, w, dims=1)` 的结果：它对 `a` 的最后一维和 `w` 的第 0 维求和。
`w` 是单个矩阵时没错；`w` 是一批矩阵时，第 0 维数的是第几个矩阵，不该对它求和。
请用把最后两维当作矩阵的乘法。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return torch.tensordot(a, w, dims=1)
