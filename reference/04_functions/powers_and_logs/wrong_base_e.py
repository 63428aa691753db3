"""All three logarithms are `log`, which is the natural logarithm. Bases 2 and 10 have their own
functions.

三个对数都用了 `log`，得到的都是自然对数。以 2 和以 10 为底的对数有各自的函数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log(), x.log(), x.log()
