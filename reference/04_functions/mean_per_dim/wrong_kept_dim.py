"""The mean is taken over all dims except `dim`. `dim` is the dim to reduce, so it disappears and
the other dims stay.

`dim` 被当成了要保留的维度，而对其余各维求了均值。`dim` 是要归约的那一维：它会消失，其余各维保留。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    others = [i for i in range(x.dim()) if i != dim % x.dim()]
    return x.mean(dim=others)
