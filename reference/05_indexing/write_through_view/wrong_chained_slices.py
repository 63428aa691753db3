"""In `x[top:bottom][left:right]`, the second slice selects rows of the first slice, and the columns
are not sliced. Put both slices into one pair of brackets, separated by a comma.

`x[top:bottom][left:right]` 的第二个切片又在第一个切片取出的行里切了一次行，列根本没有被切到。请把
两个切片放进同一对方括号里，中间用逗号隔开。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    block = x[top:bottom][left:right]
    block[:] = 0
    return block
