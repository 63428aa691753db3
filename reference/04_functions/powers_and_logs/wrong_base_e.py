"""This is what you get from `log` three times: it is the natural logarithm each time. Bases 2 and
10 have functions of their own.

三个对数都用了 `log` 就会得到这个结果：每次得到的都是自然对数。以 2 和以 10 为底的对数有各自的函数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log(), x.log(), x.log()
