"""The results are right, but `x -= ...` or `x.sub_(...)` changed the caller's matrix. Use the form
that returns a new tensor.

结果是对的，但 `x -= ...` 或 `x.sub_(...)` 改动了调用者自己的矩阵。请改用会返回新张量的写法。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1, keepdim=True)
    x -= largest
    return x.exp().sum(dim=1).log() + largest[:, 0]
