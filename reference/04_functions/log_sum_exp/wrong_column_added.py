"""The maxima have the shape `(n, 1)` and the logarithms the shape `(n,)`. Broadcasting adds all
pairs of them. Remove the dim of the maxima, or keep the dim in both and remove it at the end.

最大值的形状是 `(n, 1)`，对数的形状是 `(n,)`，广播把两者变成了两两相加的表格。请去掉最大值的那一
维，或者两边都保留、最后再去掉。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1, keepdim=True)
    return (x - largest).exp().sum(dim=1).log() + largest
