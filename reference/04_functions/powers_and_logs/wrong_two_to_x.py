"""This is what you get from `2**x` or `torch.pow(2, x)`: 2 to the power of x. x squared has the 2
as its exponent.

写成 `2**x` 或 `torch.pow(2, x)` 就会得到这个结果：那是 2 的 x 次方。x 的平方，2 应当是指数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return 2**x, x.sqrt(), x.exp(), x.log(), x.log2(), x.log10()
