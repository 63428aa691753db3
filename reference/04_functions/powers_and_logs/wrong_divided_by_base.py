"""This is what you get when ln x is divided by the base itself, by 2 and by 10: the logarithm to
base b is ln x divided by ln b. Or take the functions that there are for these two bases.

这是把 ln x 直接除以底数 2 和 10 的结果：以 b 为底的对数等于 ln x 除以 ln b。
或者直接用这两个底数各自的函数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log(), x.log() / 2, x.log() / 10
