"""This is what you get from `x[top:bottom][left:right]`: the second slice cuts rows again, from the
rows of the first, and the columns are never cut. Put both slices into one pair of brackets, with a
comma between them.

写成 `x[top:bottom][left:right]` 就会得到这个结果：第二个切片又在第一个切片取出的行里切了一次行，
列根本没有被切到。请把两个切片放进同一对方括号里，中间用逗号隔开。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    block = x[top:bottom][left:right]
    block[:] = 0
    return block
