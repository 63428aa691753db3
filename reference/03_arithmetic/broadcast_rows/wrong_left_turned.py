"""`x.T - offset` subtracts the right offsets, but the result is transposed. For a square matrix,
the shape is the same. Transpose the result back.

`x.T - offset` 减去的偏移量是对的，但结果是转置的；对方阵来说，从形状上看不出来。结果还要再转置回
来。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return x.T - offset
