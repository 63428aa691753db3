"""`log1p` computes the logarithm of 1 + x, so for 0 it gives 0 instead of `-inf`. Use `log`.

`log1p` 算的是 1 + x 的对数，所以 x 为 0 时得到 0，而不是 `-inf`。请用 `log`。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log1p(), x.log2(), x.log10()
