"""A small number is added inside the logarithm, as in `(x + 1e-8).log()`. The logarithm of 0
becomes about -18 instead of `-inf`. Compute the logarithm of `x` itself.

在对数里加上了一个很小的数，例如 `(x + 1e-8).log()`：0 的对数本来是 `-inf`，现在成了大约 -18。题目
要的是 `x` 本身的对数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), (x + 1e-8).log(), (x + 1e-8).log2(), (x + 1e-8).log10()
