"""This is what you get when the logarithms to base 2 and base 10 change places. Base 2 comes first:
of 8 it is 3.

以 2 为底和以 10 为底的对数放反了，就会得到这个结果。先放以 2 为底的：8 的结果是 3。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log(), x.log10(), x.log2()
