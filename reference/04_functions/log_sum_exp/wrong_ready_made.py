"""The ready-made `logsumexp` is stable and its values are right, but the task asks you to implement
it yourself.

现成的 `logsumexp` 数值稳定，结果也对，但这道题要求你自己实现。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    return torch.logsumexp(x, dim=1)
