"""This is what you get from the ready-made `softmax`: it is stable and its numbers are right, but
the task wants you to build it from `exp` and its like.

直接调用现成的 `softmax` 就会得到这个结果：它数值稳定，结果也对，但这道题要求你用 `exp` 等基本运算自己实现。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    return torch.softmax(x, dim=1)
