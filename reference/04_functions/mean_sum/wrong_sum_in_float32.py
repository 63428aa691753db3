"""This is what you get when `x` is turned into float32 first and the sum is turned back: float32 keeps
about seven digits, so the sum of large integers comes out changed. Only the mean needs floats.

先把 `x` 转成 float32，求和之后再转回去，就会得到这个结果：float32 大约只有七位有效数字，
较大整数的和会变样。只有均值需要浮点数。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    values = x.to(torch.float32)
    return values.mean(), values.sum().to(x.dtype)
