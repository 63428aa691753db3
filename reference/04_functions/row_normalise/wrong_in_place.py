"""This is what you get from `x /= ...` or `x.div_(...)`: the numbers are right, but they were written
into the caller's own matrix. Use the form that makes a new tensor.

写成 `x /= ...` 或 `x.div_(...)` 就会得到这个结果：数值是对的，却写进了调用者自己的矩阵里。
请改用会返回新张量的写法。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    x /= x.sum(dim=1, keepdim=True)
    return x
