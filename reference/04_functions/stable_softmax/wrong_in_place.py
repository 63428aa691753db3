"""This is what you get from `x -= ...` or `exp_`: the shares are right, but the caller's own matrix
was changed on the way. Use the forms that make new tensors.

用了 `x -= ...` 或 `exp_` 就会得到这个结果：结果是对的，但中途改动了调用者自己的矩阵。请改用会返回新张量的写法。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    x -= x.amax(dim=1, keepdim=True)
    powers = x.exp()
    return powers / powers.sum(dim=1, keepdim=True)
