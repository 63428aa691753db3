"""In `plus_one`, `y = x` and `y = x[:]` copy nothing. `y` shares the memory of `x`, so `y += 1`
also changes the caller's `x`. Create a new tensor before you change it, or use an operation that
returns one.

`plus_one` 里的 `y = x` 和 `y = x[:]` 都没有拷贝，`y` 用的就是 `x` 的内存，所以 `y += 1` 也改动了
调用者的 `x`。请先创建新张量再修改，或者直接用会返回新张量的运算。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a += b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    y = x
    y += 1
    return y
