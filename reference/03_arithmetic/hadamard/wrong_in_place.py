"""This is what you get from `a *= b` or `a.mul_(b)`: the numbers are right, but they were written
into the caller's `a`. Use the form that makes a new tensor.

写成 `a *= b` 或 `a.mul_(b)` 就会得到这个结果：数值是对的，却写进了调用者的 `a` 里。请改用会返回新张量的写法。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a *= b
    return a
