"""This is what you get when the maximum is subtracted and never added again: the sum is that of the
shifted row, and its logarithm is too small by just that maximum.

减去了最大值却没有加回来，就会得到这个结果：这是平移之后那一行的和，取对数后正好少了那个最大值。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1, keepdim=True)
    return (x - largest).exp().sum(dim=1).log()
