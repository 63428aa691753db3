"""This is what you get from `a @ w.mT` or `a @ w.transpose(-2, -1)`: rows of `a` times rows of `w`.
When `w` is square the shape is right and only the numbers are wrong. `w` has its `m` in front of
its `p`, where the product wants it.

用 `a @ w.mT` 或 `a @ w.transpose(-2, -1)` 就会得到这个结果：变成了 `a` 的行乘以 `w` 的行。
`w` 是方阵时形状是对的，只有数值不对。`w` 的 `m` 本来就在 `p` 前面，正是乘法需要的样子，不用转置。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return a @ w.mT
