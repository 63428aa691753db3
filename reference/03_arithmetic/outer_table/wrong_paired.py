"""`a - b` subtracts elementwise, the first element from the first. The result is a vector instead
of a table, and vectors of different lengths raise an error. Add a dim to one of the vectors.

`a - b` 是逐元素相减，第一个减第一个，得到的是向量而不是表格；长度不同时还会报错。请给其中一个向量
加一个维度。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a - b
