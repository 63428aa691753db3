"""This is what you get when `dim` is taken for the dim that stays, and the mean runs over all the
others. It is the other way round: the dim that you name is taken together and disappears.

把 `dim` 当成要保留的维度、而对其余各维求均值，就会得到这个结果。其实正好相反：
指定的那一维会被合并，然后消失。
"""

import torch


def mean_per_dim(x: torch.Tensor, dim: int) -> torch.Tensor:
    others = [i for i in range(x.dim()) if i != dim % x.dim()]
    return x.mean(dim=others)
