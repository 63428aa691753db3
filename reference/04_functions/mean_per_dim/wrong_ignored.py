"""This is what you get when the dim is fixed in the code, as `x.mean(dim=0)` does, whatever the
argument says. Pass `dim` on.

在代码里把维度写死（例如 `x.mean(dim=0)`）、没有用上参数，就会得到这个结果。请把 `dim` 传下去。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.mean(dim=0)
