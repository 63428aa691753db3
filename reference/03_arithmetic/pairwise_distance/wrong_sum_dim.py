"""This is what you get when the differences, of shape `(n, m, d)`, are summed over dim 1: the
points of `y` are added up and the coordinates are left. When n, m and d are the same the shape does
not tell. The coordinates stand in the last dim.

把形状为 `(n, m, d)` 的差沿第 1 维求和，就会得到这个结果：被加在一起的是 `y` 的各个点，坐标反而留下了。
n、m、d 相同时，从形状上看不出来。坐标在最后一维。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return ((x[:, None] - y) ** 2).sum(dim=1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
