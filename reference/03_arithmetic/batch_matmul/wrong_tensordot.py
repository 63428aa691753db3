"""`tensordot(a, w, dims=1)` sums over the last dim of `a` and dim 0 of `w`. This is right for a
single matrix, but dim 0 of a batch is the batch dim. Use the product that treats the last two
dims as matrices.

`tensordot(a, w, dims=1)` 对 `a` 的最后一维和 `w` 的第 0 维求和。`w` 是单个矩阵时没错；`w` 是一批
矩阵时，第 0 维是批次维度，不该对它求和。请用把最后两维当作矩阵的乘法。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return torch.tensordot(a, w, dims=1)
