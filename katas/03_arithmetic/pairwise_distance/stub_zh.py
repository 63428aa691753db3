"""两组点之间的两两距离。"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """返回点 `x` (n, d) 与点 `y` (m, d) 之间距离的平方，形状为 (n, m)。"""
    # TODO：对每一对点，求各坐标之差的平方和。
    raise NotImplementedError


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """返回点 `x` (n, d) 与点 `y` (m, d) 之间的距离，形状为 (n, m)。"""
    # TODO：返回平方根。
    raise NotImplementedError
