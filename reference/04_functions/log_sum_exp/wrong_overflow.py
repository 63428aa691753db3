"""This is what you get from the formula as it stands, `x.exp().sum(dim=1).log()`: e to the power of
1000 is inf in every float dtype, e to the power of -1000 is 0, and the logarithm can only pass that
on. Subtract the maximum of the row first, and add it again at the end.

照公式直接写 `x.exp().sum(dim=1).log()` 就会得到这个结果：e 的 1000 次方在任何浮点类型里都是 inf，
e 的 -1000 次方是 0，取对数也挽回不了。请先减去这一行的最大值，最后再加回来。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    return x.exp().sum(dim=1).log()
