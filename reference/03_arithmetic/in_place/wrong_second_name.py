"""This is what you get from `y = x` or `y = x[:]` followed by `y += 1` in `plus_one`: neither of
the two copies anything, `y` lies in the memory of `x`, and the caller's `x` grew as well. Make a
new tensor before you change it, or use an operation that makes one.

在 `plus_one` 里先写 `y = x` 或 `y = x[:]`、再写 `y += 1` 就会得到这个结果：
这两种写法都没有拷贝，`y` 用的就是 `x` 的内存，调用者的 `x` 也跟着加了 1。请先创建新张量再修改，或者直接用会返回新张量的运算。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a += b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    y = x
    y += 1
    return y
