"""The maximum is subtracted but not added back, so the result is too small by the maximum.

减去了最大值却没有加回来，所以结果正好少了那个最大值。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1, keepdim=True)
    return (x - largest).exp().sum(dim=1).log()
