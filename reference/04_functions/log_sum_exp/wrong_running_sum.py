"""This is what you get from the last column of the ready-made `logcumsumexp`: its numbers are right,
but the task wants you to build it yourself.

取现成的 `logcumsumexp` 的最后一列就会得到这个结果：数值没错，但这道题要求你自己实现。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    return torch.logcumsumexp(x, dim=1)[:, -1]
