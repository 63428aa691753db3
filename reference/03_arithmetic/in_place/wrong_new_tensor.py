"""In `add_into`, `a + b`, `a.add(b)` and `a = a + b` create a new tensor. The sum is right, but the
caller's `a` still has its old values. Use the form of `add` that writes into `a`.

`add_into` 里的 `a + b`、`a.add(b)` 或 `a = a + b` 会创建新张量：和是对的，但调用者的 `a` 还是原来
的数。请用会把结果写进 `a` 的那种 `add`。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a = a + b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    return x + 1
