"""The values are right, but `x -= ...` or `exp_` changed the caller's matrix. Use the forms that
return new tensors.

结果是对的，但 `x -= ...` 或 `exp_` 改动了调用者自己的矩阵。请改用会返回新张量的写法。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    x -= x.amax(dim=1, keepdim=True)
    powers = x.exp()
    return powers / powers.sum(dim=1, keepdim=True)
