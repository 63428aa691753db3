"""This is what you get when the products a[i, k] · b[k, j], a table of shape (n, m, p), are
summed over its last dim: that adds up the columns of `b`, and the shared dim k is left. It is k
that has to disappear.

把乘积 a[i, k] · b[k, j] 排成形状为 (n, m, p) 的表、再沿最后一维求和，就会得到这个结果：
加在一起的是 `b` 的各列，公共的那一维 k 反而留下了。该消失的是 k。
"""

import torch


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a[:, :, None] * b[None, :, :]).sum(dim=-1)
