"""`a * w` multiplies elements at the same position and does not sum. If all dims have the same
size, even the shape is right. Use the operator for the matrix product, for batches too.

`a * w` 只是把相同位置的元素相乘，没有求和；各维大小都相同时，连形状都是对的。矩阵乘法有自己的运算
符，对一批矩阵也一样。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return a * w
