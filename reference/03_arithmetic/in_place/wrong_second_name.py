"""This is what you get from `y = x` followed by `y += 1` in `plus_one`: `y = x` copies nothing, both
names mean one tensor, and the caller's `x` grew as well. Make a new tensor before you change it, or
use an operation that makes one.

在 `plus_one` 里先写 `y = x`、再写 `y += 1` 就会得到这个结果：`y = x` 并没有拷贝，两个名字指的是同一个张量，
调用者的 `x` 也跟着加了 1。请先创建新张量再修改，或者直接用会返回新张量的运算。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a += b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    y = x
    y += 1
    return y
