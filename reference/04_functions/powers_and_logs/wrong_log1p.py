"""This is what you get from `log1p` in the place of `log`: it computes the logarithm of 1 + x, so
of 0 it gives 0 where `-inf` is wanted.

把 `log` 写成 `log1p` 就会得到这个结果：它算的是 1 + x 的对数，所以 x 为 0 时得到 0，而不是 `-inf`。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log1p(), x.log2(), x.log10()
