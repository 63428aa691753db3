"""This is what you get from `a * w`: elements that stand at the same place are multiplied, and
nothing is summed up. When all dims have the same size not even the shape gives it away. The matrix
product has an operator of its own, for batches too.

写成 `a * w` 就会得到这个结果：只是把相同位置的元素相乘，没有求和。各维大小都相同时，连形状都看不出问题。
矩阵乘法有自己的运算符，对一批矩阵也一样。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return a * w
