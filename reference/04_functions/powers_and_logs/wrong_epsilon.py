"""This is what you get when a tiny number is added inside the logarithm, as in `(x + 1e-8).log()`:
the `-inf` of a zero becomes about -18, and the zero is hidden. The task wants the logarithm of `x`
itself.

在对数里加上一个很小的数（例如 `(x + 1e-8).log()`）就会得到这个结果：0 的对数本来是 `-inf`，现在成了大约 -18，
那个 0 就被掩盖了。题目要的是 `x` 本身的对数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), (x + 1e-8).log(), (x + 1e-8).log2(), (x + 1e-8).log10()
