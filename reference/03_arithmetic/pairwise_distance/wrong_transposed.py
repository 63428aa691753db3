"""This is what you get when the points of `y` go down the rows, as in `x - y[:, None]`: the
distances are right, but the matrix is turned, with the shape `(m, n)`. When n and m are the same
the shape does not tell.

让 `y` 的点排在行的方向上（例如 `x - y[:, None]`）就会得到这个结果：距离本身没错，但矩阵转置了，形状是 `(m, n)`。
n 和 m 相同时，从形状上看不出来。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return ((x - y[:, None]) ** 2).sum(dim=-1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
