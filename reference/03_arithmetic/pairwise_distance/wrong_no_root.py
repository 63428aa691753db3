"""`distances` returns the squared distances. Take the square root.

`distances` 返回的是距离的平方，还要开平方。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    differences = x[:, None, :] - y[None, :, :]
    return (differences**2).sum(dim=-1)


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y)
