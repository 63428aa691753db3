"""This is what you get from `a.neg_()` as the last step: all five results are right, but the
caller's `a` has turned its sign as well. The underscore means in place; `neg` without it makes a
new tensor.

最后一步用了 `a.neg_()` 就会得到这个结果：五个返回值都对，可是调用者手里的 `a` 也变了号。
末尾的下划线表示原地修改；不带下划线的 `neg` 才会返回新张量。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a + b, a - b, a * b, a / b, a.neg_()
