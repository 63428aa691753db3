"""`bmm` needs two batches, so it raises an error for a single matrix. Use the operator for the
matrix product, which takes both forms, or expand the single matrix to a batch first.

`bmm` 只接受两批矩阵，遇到单个矩阵就会报错。矩阵乘法的运算符两种形式都能处理；如果要用 `bmm`，
请先把单个矩阵扩展成一批。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return torch.bmm(a, w)
