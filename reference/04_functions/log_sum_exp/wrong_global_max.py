"""The maximum of the whole matrix is subtracted. Nothing overflows, but in a row that is far below
it all powers are 0, and the logarithm of 0 is `-inf`. Use the maximum of each row.

减去的是整个矩阵的最大值：确实不会溢出，但如果某一行远远低于它，这一行的幂就全是 0，
而 0 的对数是 -inf。每一行都要用自己的最大值。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.max()
    return (x - largest).exp().sum(dim=1).log() + largest
