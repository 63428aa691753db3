"""`2**x` and `torch.pow(2, x)` are 2 to the power of x. In x squared, 2 is the exponent.

`2**x` 和 `torch.pow(2, x)` 是 2 的 x 次方。x 的平方，2 应当是指数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return 2**x, x.sqrt(), x.exp(), x.log(), x.log2(), x.log10()
