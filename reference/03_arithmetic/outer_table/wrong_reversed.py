"""`b - a[:, None]` has every difference at the right position, but with the wrong sign. Subtract
`b` from `a`.

`b - a[:, None]` 每个差的位置都对，但正负号反了。题目要的是 `a` 减 `b`。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b - a[:, None]
