"""The mean is converted back to the dtype of `x`. For integers this cuts off the fraction. Return
the mean as float32.

均值又被转换回了 `x` 的 dtype：对整数来说小数部分被截掉了。均值应当保持 float32。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.float().mean().to(x.dtype), x.sum()
