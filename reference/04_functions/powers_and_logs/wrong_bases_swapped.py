"""The logarithms to base 2 and base 10 are swapped. Base 2 comes first: for 8 it gives 3.

以 2 为底和以 10 为底的对数放反了。以 2 为底的在前：8 的结果是 3。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log(), x.log10(), x.log2()
