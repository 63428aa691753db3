"""This is what you get when a single matrix `w` is taken apart like a batch, as `zip(a, w)` or `w[i]` in a
loop does: a batch falls into matrices, but a single matrix falls into its rows, and matrix times row is a
vector. Ask how many dims `w` has before you take it apart.

把单个矩阵 `w` 也当成一批来拆（例如 `zip(a, w)`，或者在循环里用 `w[i]`）就会得到这个结果：
一批矩阵拆开是一个个矩阵，单个矩阵拆开却是一行行向量，矩阵乘以向量得到的是向量。拆之前先看看 `w` 有几维。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return torch.stack([x @ y for x, y in zip(a, w)])
