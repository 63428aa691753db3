"""This is what you get from the ready-made `logsumexp`: it is stable and its numbers are right, but
the task wants you to build it yourself.

直接调用现成的 `logsumexp` 就会得到这个结果：它数值稳定，结果也对，但这道题要求你自己实现。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    return torch.logsumexp(x, dim=1)
