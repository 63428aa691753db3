"""`x - x.max()` subtracts the maximum of the whole matrix. Nothing overflows, but in a row that is
far below it all powers are 0, and 0 divided by 0 is `nan`. Subtract the maximum of each row.

`x - x.max()` 减去的是整个矩阵的最大值：确实不会溢出，但如果某一行远远低于它，这一行的幂就全是 0，
0 除以 0 是 nan。每一行都要减去自己的最大值。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.max()).exp()
    return powers / powers.sum(dim=1, keepdim=True)
