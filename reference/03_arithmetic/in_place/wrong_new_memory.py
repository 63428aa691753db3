"""`a.data = a + b` in `add_into` gives `a` new memory. Other tensors that share the old memory,
such as a matrix of which `a` is a row, still have the old values. Write the sum into the
existing memory.

`add_into` 里的 `a.data = a + b` 给 `a` 换了一块新内存，而其他使用旧内存的张量（比如 `a` 是某个矩
阵的一行，那个矩阵）还是原来的数。请把和写进原有的内存里。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a.data = a + b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    return x + 1
