"""A single matrix `w` is iterated like a batch, for example by `zip(a, w)` or by `w[i]` in a loop.
Its items are rows, and a matrix times a row is a vector. Check the number of dims of `w` first.

单个矩阵 `w` 也被当成一批来遍历了（例如 `zip(a, w)`，或者在循环里用 `w[i]`）：取出的是一行行向量，
矩阵乘以向量得到的是向量。请先检查 `w` 有几维。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return torch.stack([x @ y for x, y in zip(a, w)])
