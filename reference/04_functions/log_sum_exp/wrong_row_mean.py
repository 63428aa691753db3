"""The mean of the row is subtracted. This helps if the elements are close to each other, but for a
row from -1000 to 1000 the mean may be 0. Subtract the number that makes every power at most 1.

减去的是这一行的均值：各数相近时有用，但如果一行里从 -1000 到 1000 都有，均值可能是 0，
等于没减。应当减去能让每个幂都不超过 1 的那个数。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    mean = x.mean(dim=1, keepdim=True)
    return (x - mean).exp().sum(dim=1).log() + mean[:, 0]
