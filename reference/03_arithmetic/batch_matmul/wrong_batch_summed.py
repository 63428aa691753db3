"""This is what you get when the batch of `w` is summed away, as `einsum("knm,lmp->knp", a, w)`
does: a letter of its own that is missing on the right is a sum, so every matrix of `a` is
multiplied by the sum of all matrices of `w`. Both batches need the same letter.

把 `w` 的批次维度求和消掉（例如 `einsum("knm,lmp->knp", a, w)`）就会得到这个结果：只在一边出现、结果里又没有的字母
会被求和，于是 `a` 的每个矩阵乘的都是 `w` 所有矩阵之和。两个批次维度要用同一个字母。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    if w.dim() == 2:
        return torch.einsum("knm,mp->knp", a, w)
    return torch.einsum("knm,lmp->knp", a, w)
