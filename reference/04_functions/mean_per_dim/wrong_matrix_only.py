"""The dims are counted as in a matrix: 0 for the means of the columns, everything else for the
means of the rows. With three dims, `dim=2` and `dim=-1` are the last dim, and `dim=1` and
`dim=-2` are the middle one.

维度是按矩阵来数的：0 对应每列的均值，其他都当成每行的均值。`x` 有三维时，`dim=2` 和 `dim=-1` 是最
后一维，`dim=1` 和 `dim=-2` 是中间那一维。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x.mean(dim=0) if dim in (0, -x.dim()) else x.mean(dim=1)
