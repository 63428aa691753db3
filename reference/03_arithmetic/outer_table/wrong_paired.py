"""This is what you get from `a - b`: the elements meet in pairs, the first with the first, so there
is a vector where a table is wanted, and with different lengths an error. Give one of the vectors a
second dim.

直接写 `a - b` 就会得到这个结果：元素是一对一相减的，第一个减第一个，得到的是向量而不是表格；
长度不同时还会报错。请给其中一个向量加上第二个维度。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a - b
