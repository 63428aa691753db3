"""With a dim, as in `mean(dim=0)`, there is one result for each column. Without a dim, all elements
are reduced.

指定了维度（例如 `mean(dim=0)`），所以每一列各有一个结果。不写 `dim`，才会对所有元素归约。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.float().mean(dim=0), x.sum(dim=0)
