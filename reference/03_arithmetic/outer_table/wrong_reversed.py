"""This is what you get from `b - a[:, None]`: every difference is at its place, but with the wrong
sign. It is `a` minus `b` that is asked for.

写成 `b - a[:, None]` 就会得到这个结果：每个差的位置都对，但正负号反了。题目要的是 `a` 减 `b`。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b - a[:, None]
