"""This is what you get when the product is computed in float32 and turned back: float32 keeps about
seven digits, so large integers and float64 numbers come out changed. Multiply in the dtype that the
tensors have.

先转成 float32 相乘再转回去就会得到这个结果：float32 大约只有七位有效数字，较大的整数和 float64 的数都会变样。
应当直接用原来的 dtype 相乘。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a.float() * b.float()).to(a.dtype)
