"""ln x is divided by the base, 2 or 10. The logarithm to base b is ln x divided by ln b. `torch`
also has a function for each of these bases.

ln x 直接除以了底数 2 和 10。以 b 为底的对数等于 ln x 除以 ln b；`torch` 对这两个底数也有各自的函
数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log(), x.log() / 2, x.log() / 10
