"""This is what you get when `distances` returns the squares: they still need their root.

`distances` 直接返回了平方，就会得到这个结果：还差一步开平方。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    differences = x[:, None, :] - y[None, :, :]
    return (differences**2).sum(dim=-1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y)
