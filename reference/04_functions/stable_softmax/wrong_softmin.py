"""This is what you get from the ready-made `softmin` of `-x`: it is the softmax of `x` under another
name, and its numbers are right, but the task wants you to build it from `exp` and its like.

对 `-x` 调用现成的 `softmin` 就会得到这个结果：它其实就是 `x` 的 softmax，换了个名字而已。
数值没错，但这道题要求你用 `exp` 等基本运算自己实现。
"""

import torch
from torch.nn import functional


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    return functional.softmin(-x, dim=1)
