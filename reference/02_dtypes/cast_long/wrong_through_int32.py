"""This is what you get when the rounded numbers pass through int32: it ends at 2147483647, and what lies
beyond comes out as another number. Convert to int64 in one step.

取整之后先转成 int32 就会得到这个结果：int32 最大只到 2147483647，超出的数会变成别的数。应当一步转成 int64。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return x.round().int().long()
