"""This is what you get when the maxima, kept as a column `(n, 1)`, are added to the logarithms, of
shape `(n,)`: broadcasting makes a table of all pairs out of the two. Drop the dim of one of them,
or keep it in both and drop it at the end.

把保留成一列、形状为 `(n, 1)` 的最大值，加到形状为 `(n,)` 的对数上，就会得到这个结果：广播把两者变成了两两相加的表格。
请去掉最大值的那一维，或者两边都保留、最后再去掉。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    largest = x.amax(dim=1, keepdim=True)
    return (x - largest).exp().sum(dim=1).log() + largest
