"""This is what you get from `a + b`, `a.add(b)` or `a = a + b` in `add_into`: the sum is right, but it
is a new tensor, and the caller's `a` still holds the old numbers. Look for the form of `add` that
writes into the tensor it is called on.

在 `add_into` 里写 `a + b`、`a.add(b)` 或 `a = a + b` 就会得到这个结果：和是对的，但那是一个新张量，
调用者手里的 `a` 还是原来的数。找一找 `add` 的另一种写法，它会把结果写进张量自身。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a = a + b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    return x + 1
