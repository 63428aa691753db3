"""This is what you get from `a.data = a + b` in `add_into`: the object `a` is given new memory, and
whoever else looks at the old memory, such as the matrix that `a` is a row of, still sees the old
numbers. Write the sum into the memory that is there.

在 `add_into` 里写 `a.data = a + b` 就会得到这个结果：`a` 这个对象换了一块新内存，而其他使用旧内存的张量
（比如 `a` 是某个矩阵的一行，那个矩阵）看到的还是原来的数。请把和写进原有的内存里。
"""

import torch


def add_into(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a.data = a + b
    return a


def plus_one(x: torch.Tensor) -> torch.Tensor:
    return x + 1
