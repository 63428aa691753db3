"""This is what you get from `x.zero_()` and `x.fill_(value)`, or from `x[:] = value`: the result
matches `x` because it is `x`, and the caller's numbers are gone. Make a new tensor, and fill that.

用 `x.zero_()` 和 `x.fill_(value)`，或者 `x[:] = value`，就会得到这个结果：返回值和 `x` 当然匹配，
因为它就是 `x`，而调用者原来的数全没了。请新建一个张量，往新张量里填。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return x.zero_()


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return x.fill_(value)
