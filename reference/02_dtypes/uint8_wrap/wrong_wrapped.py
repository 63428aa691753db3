"""The sum of two uint8 tensors is a uint8 tensor. Above 255 it starts again at 0: 200 + 100 becomes
44, without a warning. Convert before you add.

两个 uint8 张量的和仍然是 uint8，超过 255 的部分会从 0 重新数起：200 + 100 变成 44，
而且没有任何提示。请在相加之前先转换。
"""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a + b
