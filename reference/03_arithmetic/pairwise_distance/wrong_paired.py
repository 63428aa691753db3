"""Without new dims, `x - y` subtracts point i of `y` from point i of `x`, so there are only n
distances instead of n times m. Add a dim of size 1 to `x` and to `y`, so that every point is
combined with every other.

没有增加维度，`x - y` 只让第 i 个点与第 i 个点相减，得到 n 个距离，
而不是 n 乘 m 个。请给 `x` 和 `y` 各加一个大小为 1 的维度，让每个点都与另一组的每个点相减。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return ((x - y) ** 2).sum(dim=-1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
