"""`x * 2` doubles x. To square x, multiply it by itself.

`x * 2` 是 x 的两倍。平方是 x 乘以它自己。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x * 2, x.sqrt(), x.exp(), x.log(), x.log2(), x.log10()
