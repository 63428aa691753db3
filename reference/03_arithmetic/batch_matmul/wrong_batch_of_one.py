"""`w.unsqueeze(0)` makes a batch of one matrix, and `bmm` does not broadcast: it needs as many
matrices as `a` has. Expand the batch to this size, or use the operator for the matrix product,
which broadcasts.

`w.unsqueeze(0)` 得到的是只含一个矩阵的批次，而 `bmm` 不做广播，矩阵个数必须和 `a` 的一样多。请先
把它扩展到这么多，或者改用会广播的矩阵乘法运算符。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    batches = w if w.dim() == 3 else w.unsqueeze(0)
    return torch.bmm(a, batches)
