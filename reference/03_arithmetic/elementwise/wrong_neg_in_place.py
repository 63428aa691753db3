"""All five results are right, but `a.neg_()` also changed the sign of the caller's `a`. The
underscore means in-place; `neg` without it returns a new tensor.

五个返回值都对，可是 `a.neg_()` 让调用者的 `a` 也变了号。末尾的下划线表示原地修改；不带下划线
的 `neg` 才会返回新张量。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a + b, a - b, a * b, a / b, a.neg_()
