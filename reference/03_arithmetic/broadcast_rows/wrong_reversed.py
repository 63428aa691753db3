"""`offset[:, None] - x` has the wrong sign. Subtract the offset from `x`.

`offset[:, None] - x` 的正负号反了。应当是 `x` 减去偏移量。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return offset[:, None] - x
