"""`exp(x)` divided by its sum is right for small elements, but e to the power of 1000 is `inf`, and
`inf` divided by `inf` is `nan`. Far below zero all powers are 0, and 0 divided by 0 is `nan`,
too. Subtract a number from each row before the exponential.

直接用 `exp(x)` 除以它的和，数不大时没问题，但 e 的 1000 次方是 inf，inf 除以 inf 是 nan；数非常小
时所有幂都是 0，0 除以 0 也是 nan。请在取幂之前，先让每一行减去某个数。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = x.exp()
    return powers / powers.sum(dim=1, keepdim=True)
