"""The product is computed in float32 and converted back. float32 keeps about seven digits, so large
integers and float64 numbers change. Multiply in the dtype of the inputs.

先转成 float32 相乘，再转了回去：float32 大约只有七位有效数字，较大的整数和 float64 的数都会变
样。应当直接用输入的 dtype 相乘。
"""

import torch


def hadamard(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return (a.float() * b.float()).to(a.dtype)
