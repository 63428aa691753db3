"""`x.zero_()`, `x.fill_(value)` and `x[:] = value` change `x` itself. The result is `x`, and the
caller's numbers are overwritten. Create a new tensor and fill that one.

`x.zero_()`、`x.fill_(value)` 和 `x[:] = value` 改动的是 `x` 本身：返回的就是 `x`，
调用者原来的数全没了。请新建一个张量，往新张量里填。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return x.zero_()


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return x.fill_(value)
