"""This is what you get when the numbers pass through float32 on their way: the dtype is right, but
float32 keeps about seven digits, and large integers come out changed. Convert in one step.

先转成 float32 再转成 float64 就会得到这个结果：dtype 是对的，但 float32 大约只有七位有效数字，
较大的整数会变样。应当一步转换到位。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.float().type(torch.float64)


def by_double(x: torch.Tensor) -> torch.Tensor:
    return x.float().double()


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.float().to(torch.float64)
