"""This is what you get when the bytes are added as floats: the sums are right, but the result is
float32 and not int64.

把字节当作浮点数来加，就会得到这个结果：和是对的，但返回的是 float32，而不是 int64。
"""

import torch


def add_bytes(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a.float() + b.float()
