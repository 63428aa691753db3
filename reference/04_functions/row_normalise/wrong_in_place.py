"""The values are right, but `x /= ...` and `x.div_(...)` write them into the caller's matrix. Use
the form that returns a new tensor.

数值是对的，但 `x /= ...` 和 `x.div_(...)` 会写进调用者自己的矩阵里。请改用会返回新张量的写法。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    x /= x.sum(dim=1, keepdim=True)
    return x
