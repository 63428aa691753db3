"""This is what you get from `argmin`, or from `argsort` without `descending`: the place of the
smallest number.

用了 `argmin`，或者 `argsort` 没有加 `descending`，就会得到这个结果：那是最小的数所在的位置。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.argmin(dim=1)
