"""This is what you get when a dim is named, as in `mean(dim=0)`: there is one result for each
column. Without a dim all elements are taken together.

指定了维度（例如 `mean(dim=0)`）就会得到这个结果：每一列各有一个结果。不写 `dim`，才会把所有元素合在一起。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.float().mean(dim=0), x.sum(dim=0)
