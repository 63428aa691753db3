"""This is what you get from `x -= ...` or `x.sub_(...)`: the results are right, but the caller's
own matrix was changed on the way. Use the form that makes a new tensor.

写成 `x -= ...` 或 `x.sub_(...)` 就会得到这个结果：结果是对的，但中途改动了调用者自己的矩阵。
请改用会返回新张量的写法。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1, keepdim=True)
    x -= largest
    return x.exp().sum(dim=1).log() + largest[:, 0]
