"""`distances` takes the square root of every square before the sum. The root of a square is the
absolute value, so the result is the distance along the axes, not the straight-line distance. Sum
first, then take one root for each pair.

`distances` 先对每个平方开根、再求和：平方再开根就是绝对值，加起来是沿坐标轴的距离，
而不是直线距离。请先求和，再对每一对点开一次根。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return ((x[:, None, :] - y[None, :, :]) ** 2).sum(dim=-1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return (x[:, None, :] - y[None, :, :]).abs().sum(dim=-1)
