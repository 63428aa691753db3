"""`b - a` and `b / a` have the operands in the wrong order. Subtract `b` from `a`, and divide `a`
by `b`.

`b - a` 和 `b / a` 的操作数顺序反了。题目要求的是 `a` 减 `b`、`a` 除以 `b`。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a + b, b - a, a * b, b / a, -a
