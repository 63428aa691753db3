"""The values are right, but `a *= b` and `a.mul_(b)` write them into the caller's `a`. Use the form
that returns a new tensor.

数值是对的，但 `a *= b` 和 `a.mul_(b)` 会写进调用者的 `a` 里。请改用会返回新张量的写法。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    a *= b
    return a
