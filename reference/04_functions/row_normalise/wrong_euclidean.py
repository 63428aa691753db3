"""This is what you get from `normalize` or `norm` with their default, p=2: each row is divided by the
root of the sum of its squares, so its length is 1 and not its sum. Divide by the plain sum.

直接使用 `normalize` 或 `norm` 的默认值 p=2 就会得到这个结果：每一行除以的是平方和的平方根，
于是长度为 1，而不是和为 1。请除以普通的和。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.normalize(x, dim=1)
