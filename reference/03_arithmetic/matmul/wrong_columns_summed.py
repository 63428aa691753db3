"""The products a[i, k] · b[k, j] have the shape (n, m, p), and they are summed over the last dim.
This sums over the columns of `b`. Sum over the shared dim k.

乘积 a[i, k] · b[k, j] 的形状是 (n, m, p)，却沿最后一维求了和：加在一起的是 `b` 的各列。应当对公共
的那一维 k 求和。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a[:, :, None] * b[None, :, :]).sum(dim=-1)
