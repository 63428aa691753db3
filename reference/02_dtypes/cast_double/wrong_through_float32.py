"""The dtype is right, but the numbers were converted to float32 first. float32 keeps about seven
digits and changes large integers. Convert in one step.

dtype 是对的，但中途先转成了 float32：它大约只有七位有效数字，较大的整数会变样。应当一步转换到位。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.float().type(torch.float64)


def by_double(x: torch.Tensor) -> torch.Tensor:
    return x.float().double()


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.float().to(torch.float64)
