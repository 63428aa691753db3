"""`einsum("knm,lmp->knp", a, w)` sums over the batch dim of `w`, because its letter is missing on
the right. So every matrix of `a` is multiplied by the sum of all matrices of `w`. Use the same
letter for both batch dims.

`einsum("knm,lmp->knp", a, w)` 会对 `w` 的批次维度求和，因为右边没有它的字母；于是 `a` 的每个矩阵
乘的都是 `w` 所有矩阵之和。两个批次维度要用同一个字母。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    if w.dim() == 2:
        return torch.einsum("knm,mp->knp", a, w)
    return torch.einsum("knm,lmp->knp", a, w)
