"""This is what you get from `x - y` without new dims: the first point meets the first, the second
the second, and you have n distances in the place of n times m. Give `x` and `y` each a dim of size
1, so that every point meets every other.

没有增加维度，直接写 `x - y`，就会得到这个结果：第一个点对第一个点，第二个点对第二个点，只有 n 个距离，
而不是 n 乘 m 个。请给 `x` 和 `y` 各加一个大小为 1 的维度，让每个点都遇到另一组的每个点。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return ((x - y) ** 2).sum(dim=-1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
