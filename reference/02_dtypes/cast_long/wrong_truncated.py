"""`.long()` and `.to(torch.int64)` cut off the fraction: 2.7 becomes 2 and -2.7 becomes -2, without
a warning. Round first.

`.long()` 和 `.to(torch.int64)` 会直接截掉小数部分：2.7 变成 2，-2.7 变成 -2，
而且没有任何提示。请先取到最近的整数。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return x.long()
