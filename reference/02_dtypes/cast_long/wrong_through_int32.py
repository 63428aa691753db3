"""The rounded numbers were converted to int32 first. int32 ends at 2147483647, and larger numbers
change. Convert to int64 in one step.

取整之后先转成了 int32：它最大只到 2147483647，超出的数会变成别的数。应当一步转成 int64。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return x.round().int().long()
