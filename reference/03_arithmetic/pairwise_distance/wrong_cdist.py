"""This is what you get from `torch.cdist` as it is: for more than 25 points it computes
x² + y² - 2xy by a matrix product, which is fast but loses the small differences of large coordinates.
It has an argument `compute_mode` that makes it subtract first.

直接用 `torch.cdist` 就会得到这个结果：点数超过 25 时，它会用矩阵乘法计算 x² + y² - 2xy，
速度快，但坐标很大时会丢掉很小的差。它有一个参数 `compute_mode`，可以要求先相减。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.cdist(x, y) ** 2


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.cdist(x, y)
