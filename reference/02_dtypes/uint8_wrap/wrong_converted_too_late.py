"""The dtype is right, but `(a + b).long()` converts after the addition. The addition is computed in
uint8, so 300 is already 44 before it is converted. Convert first, then add.

dtype 是对的，但 `(a + b).long()` 是先相加、再转换：加法仍然按 uint8 计算，300 在转换之前就已经成
了 44。请先转换，再相加。
"""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a + b).long()
