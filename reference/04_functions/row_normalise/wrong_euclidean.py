"""`normalize` and `norm` have the default p=2: each row is divided by the square root of the sum of
its squares, so its norm is 1, not its sum. Divide by the sum.

`normalize` 和 `norm` 的默认值是 p=2：每一行除以的是平方和的平方根，于是范数为 1，
而不是和为 1。请除以普通的和。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.normalize(x, dim=1)
