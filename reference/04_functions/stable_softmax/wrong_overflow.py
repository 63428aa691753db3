"""This is what you get from `exp(x)` over its sum: right for small numbers, but e to the power of
1000 is inf in every float dtype, and inf over inf is nan; far below zero all powers are 0, and 0
over 0 is nan too. Subtract something from the row before you take the powers.

直接用 `exp(x)` 除以它的和就会得到这个结果：数不大时没问题，但 e 的 1000 次方在任何浮点类型里都是 inf，
inf 除以 inf 是 nan；数非常小时所有幂都是 0，0 除以 0 也是 nan。请在取幂之前，先从这一行里减去某个数。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = x.exp()
    return powers / powers.sum(dim=1, keepdim=True)
