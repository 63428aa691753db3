"""This is what you get from `torch.outer`, or from `*` in the place of `-`: the table of all
products. The arrangement is right, the operation is not.

用 `torch.outer`，或者把 `-` 写成 `*`，就会得到这个结果：那是两两相乘的表格。排列方式没错，运算错了。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.outer(a, b)
