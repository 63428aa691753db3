"""This is what you get from `bmm`: it takes two batches and nothing else, so a single matrix makes
it fail. The operator for matrix products takes both forms; with `bmm`, repeat the single matrix
first.

只用 `bmm` 就会得到这个结果：它只接受两批矩阵，遇到单个矩阵就会报错。矩阵乘法的运算符两种形式都能处理；
如果要用 `bmm`，请先把单个矩阵扩展成一批。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return torch.bmm(a, w)
