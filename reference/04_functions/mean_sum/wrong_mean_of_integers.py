"""This is what you get from `x.mean()` alone: on integers it raises an error, because a mean may
have a fraction and PyTorch does not choose a float dtype for you. Turn the integers into floats for
the mean.

只写 `x.mean()` 就会得到这个结果：对整数张量它会报错，因为均值可能带小数，而 PyTorch 不会替你选择浮点类型。
计算均值时，请先把整数转换成浮点数。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.mean(), x.sum()
