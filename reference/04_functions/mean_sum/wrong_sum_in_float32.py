"""`x` is converted to float32 first, and the sum is converted back. float32 keeps about seven
digits, so the sum of large integers changes. Convert only for the mean.

先把 `x` 转成了 float32，求和之后再转回去：float32 大约只有七位有效数字，较大整数的和会变样。只在
计算均值时转换就好。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    values = x.to(torch.float32)
    return values.mean(), values.sum().to(x.dtype)
