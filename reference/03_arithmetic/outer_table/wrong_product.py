"""`torch.outer`, or `*` instead of `-`, gives the products of all pairs. The shape is right, but
the operation is wrong: subtract.

`torch.outer`（或者把 `-` 写成 `*`）得到的是两两相乘的表格。排列方式没错，但运算错了，应当相减。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.outer(a, b)
