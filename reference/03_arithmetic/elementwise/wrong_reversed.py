"""This is what you get from `b - a` and `b / a`: for sums and products the order does not matter,
for the difference and the quotient it does. The task wants `a` first.

写成 `b - a` 和 `b / a` 就会得到这个结果：加法和乘法不分先后，减法和除法却要分。题目要求 `a` 在前。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a + b, b - a, a * b, b / a, -a
