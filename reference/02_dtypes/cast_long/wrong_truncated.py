"""This is what you get from `.long()` or `.to(torch.int64)` alone: a conversion to integers cuts off
what stands after the point, so 2.7 becomes 2 and -2.7 becomes -2. Nothing warns you. Round first.

只写 `.long()` 或 `.to(torch.int64)` 就会得到这个结果：转成整数时会直接截掉小数部分，2.7 变成 2，-2.7 变成 -2，
而且没有任何提示。请先取到最近的整数。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return x.long()
