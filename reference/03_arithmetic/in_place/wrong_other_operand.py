"""This is what you get from `b.add_(a)` or `b += a` in `add_into`: the sum is right, but it went into
`b`, and `a` still holds its old numbers. The tensor before the dot is the one that changes.

在 `add_into` 里写 `b.add_(a)` 或 `b += a` 就会得到这个结果：和是对的，但写进了 `b`，`a` 还是原来的数。
点号前面的那个张量才是被修改的张量。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b.add_(a)


def plus_one(x: torch.Tensor) -> torch.Tensor:
    return x + 1
