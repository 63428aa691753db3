"""The differences of shape `(n, m, d)` are summed over dim 1. This sums over the points of `y`
instead of the coordinates. If n, m and d are equal, the shape is the same. The coordinates are
in the last dim.

形状为 `(n, m, d)` 的差沿第 1 维求了和：加在一起的是 `y` 的各个点，而不是坐标。n、m、d 相同时，
从形状上看不出来。坐标在最后一维。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return ((x[:, None] - y) ** 2).sum(dim=1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
