"""`squared_distances` sums the differences of the coordinates and squares the sum. Differences of
opposite sign cancel. Square each difference first, then sum.

`squared_distances` 先把各坐标的差加起来、再对和求平方：正负号相反的差会互相抵消。应当先把每个差平
方，再求和。
"""

import torch


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return (x[:, None, :] - y[None, :, :]).sum(dim=-1) ** 2


def distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return squared_distances(x, y).sqrt()
