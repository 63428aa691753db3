"""The values are right, but the summed dim is kept, so the shape is `(n, 1)`. Return a vector.

数值是对的，但求和的那一维一直保留着，形状是 `(n, 1)`。题目要的是向量。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1, keepdim=True)
    return (x - largest).exp().sum(dim=1, keepdim=True).log() + largest
