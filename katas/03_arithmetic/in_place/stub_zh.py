"""原地修改张量，或者创建新张量。"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """在 `a` 自己的内存里加上 `b`，返回 `a`。"""
    # TODO：原地把 b 加到 a 上。
    raise NotImplementedError


def plus_one(x: torch.Tensor) -> torch.Tensor:
    """返回 `x` 加 1 得到的新张量；不改动 `x`。"""
    # TODO：返回新张量。
    raise NotImplementedError
