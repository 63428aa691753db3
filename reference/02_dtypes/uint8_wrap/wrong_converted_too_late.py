"""This is what you get from `(a + b).long()`: the dtype is right, but the addition inside the
parentheses was still done in bytes, so 300 was 44 before it was converted. Convert first, then add.

写成 `(a + b).long()` 就会得到这个结果：dtype 是对的，但括号里的加法仍然是按字节算的，
300 在转换之前就已经成了 44。请先转换，再相加。
"""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a + b).long()
