"""This is what you get from `x - x.max()` with the maximum of the whole matrix: nothing overflows,
but in a row that lies far below it all powers are 0, and 0 over 0 is nan. Each row needs its own
maximum.

写成 `x - x.max()`、减去整个矩阵的最大值，就会得到这个结果：确实不会溢出，但如果某一行远远低于它，
这一行的幂就全是 0，0 除以 0 是 nan。每一行都要减去自己的最大值。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.max()).exp()
    return powers / powers.sum(dim=1, keepdim=True)
