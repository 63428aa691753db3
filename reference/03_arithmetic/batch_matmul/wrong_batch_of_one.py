"""This is what you get from `bmm` with `w.unsqueeze(0)`: the single matrix is a batch now, but a
batch of one, and `bmm` does not broadcast; it wants as many matrices as `a` has. Expand the batch
to that number, or use the operator for matrix products, which broadcasts.

用 `w.unsqueeze(0)` 配 `bmm` 就会得到这个结果：单个矩阵确实成了一批，但这一批只有一个，
而 `bmm` 不做广播，矩阵个数必须和 `a` 的一样多。请先把它扩展到这么多，
或者改用会广播的矩阵乘法运算符。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    batches = w if w.dim() == 3 else w.unsqueeze(0)
    return torch.bmm(a, batches)
