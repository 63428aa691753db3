"""`x.argmax()` without a dim returns one position in the flattened matrix. Specify the dim to
search.

`x.argmax()` 没有指定 `dim`，返回的是把矩阵拉平之后的一个位置。请指明要在哪一维里查找。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.argmax()
