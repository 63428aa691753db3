"""This is what you get from `offset[:, None] - x`: the right numbers meet, but the sign is turned.
Subtract the offset from `x`.

写成 `offset[:, None] - x` 就会得到这个结果：对应关系没错，但正负号反了。应当是 `x` 减去偏移量。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return offset[:, None] - x
