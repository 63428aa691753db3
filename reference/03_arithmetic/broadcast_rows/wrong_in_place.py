"""This is what you get from `x -= ...` or `x.sub_(...)`, on `x` or on a view of it such as `x[:]`
(which copies nothing): the numbers are right, but they were written into the caller's own matrix.
Use the form that makes a new tensor.

对 `x` 或它的视图（例如 `x[:]`，它并不拷贝）用了 `x -= ...` 或 `x.sub_(...)`，就会得到这个结果：
数值是对的，却写进了调用者自己的矩阵里。
请改用会返回新张量的写法。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    x -= offset[:, None]
    return x
