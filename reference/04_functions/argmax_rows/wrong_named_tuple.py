"""This is what you get from `x.max(dim=1)` as it is: with a dim, `max` returns a pair, the largest
numbers and their places. Return the second part only.

直接返回 `x.max(dim=1)` 就会得到这个结果：指定了维度之后，`max` 返回的是一对结果，即最大的数和它们的位置。
只返回后一个就行。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.max(dim=1)
