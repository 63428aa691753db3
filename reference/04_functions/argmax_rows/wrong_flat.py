"""This is what you get from `x.argmax()` without a dim: the matrix is flattened first, and one
position in it is returned. Name the dim that is to be searched.

`x.argmax()` 不写 `dim` 就会得到这个结果：矩阵先被拉平，再返回其中的一个位置。请指明要在哪一维里查找。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.argmax()
