"""This is what you get when `squared_distances` sums the differences over the coordinates and
squares the sum: differences of opposite sign cancel, and points far apart seem close. Each
difference is squared by itself; the sum comes after that.

`squared_distances` 先把各坐标的差加起来、再对和求平方，就会得到这个结果：
正负号相反的差会互相抵消，相距很远的点看起来也很近。每个差要各自平方，然后才求和。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return (x[:, None, :] - y[None, :, :]).sum(dim=-1) ** 2


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
