"""Assigning to `x.data` changes the dtype of the caller's tensor, too. The three methods already
return a new tensor: return that one.

替换 `x.data`，会把调用者自己的张量也改成 float64。这三个方法本来就返回新张量，直接返回它就够了。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    x.data = x.data.type(torch.float64)
    return x


def by_double(x: torch.Tensor) -> torch.Tensor:
    x.data = x.data.double()
    return x


def by_to(x: torch.Tensor) -> torch.Tensor:
    x.data = x.data.to(torch.float64)
    return x
