"""In `add_into`, `b.add_(a)` and `b += a` write the sum into `b`, and `a` still has its old values.
An in-place method changes the tensor before the dot.

`add_into` 里的 `b.add_(a)` 或 `b += a` 把和写进了 `b`，`a` 还是原来的数。原地方法修改的是点号前面
的那个张量。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b.add_(a)


def plus_one(x: torch.Tensor) -> torch.Tensor:
    return x + 1
