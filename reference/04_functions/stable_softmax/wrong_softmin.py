"""`softmin` of `-x` is the ready-made softmax of `x`. Its values are right, but the task asks you
to implement it yourself with `exp` and other basic operations.

对 `-x` 调用 `softmin`，得到的就是 `x` 的 softmax。数值没错，但这道题要求你用 `exp` 等基本运算自己
实现。
"""

import torch
from torch.nn import functional


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    return functional.softmin(-x, dim=1)
