"""The distances are right, but the matrix is transposed: in `x - y[:, None]`, the points of `y` are
in the rows, so the shape is `(m, n)`. If n and m are equal, the shape is the same. Put the
points of `x` in the rows.

距离本身没错，但矩阵转置了：`x - y[:, None]` 让 `y` 的点对应行，形状是 `(m, n)`；n 和 m 相同时，
从形状上看不出来。对应行的应当是 `x` 的点。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return ((x - y[:, None]) ** 2).sum(dim=-1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
