"""The values are right, but `x -= ...` and `x.sub_(...)` write them into the caller's matrix. A
view such as `x[:]` does not help, because it shares the memory of `x`. Use the form that returns
a new tensor.

数值是对的，但 `x -= ...` 和 `x.sub_(...)` 会写进调用者自己的矩阵里；先取 `x[:]` 这样的视图也一
样，因为它与 `x` 共享内存。请改用会返回新张量的写法。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    x -= offset[:, None]
    return x
