"""This is what you get with the maximum of the whole matrix: nothing overflows, but in a row that
lies far below it all powers are 0, and the logarithm of 0 is -inf. Each row needs its own maximum.

用了整个矩阵的最大值就会得到这个结果：确实不会溢出，但如果某一行远远低于它，这一行的幂就全是 0，
而 0 的对数是 -inf。每一行都要用自己的最大值。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.max()
    return (x - largest).exp().sum(dim=1).log() + largest
