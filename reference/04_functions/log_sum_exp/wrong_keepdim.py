"""This is what you get when the summed dim is kept to the end: the numbers are right, but the shape
is `(n, 1)`. The result is to be a vector.

求和的那一维一直保留到最后，就会得到这个结果：数值是对的，但形状是 `(n, 1)`。题目要的是向量。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1, keepdim=True)
    return (x - largest).exp().sum(dim=1, keepdim=True).log() + largest
