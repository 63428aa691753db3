"""This is what you get with `torch.float`, `torch.float32` or `torch.FloatTensor` in `by_type` and
`by_to`: in PyTorch "float" means 32 bits. Its 64-bit brother is called double.

在 `by_type` 和 `by_to` 里写成 `torch.float`、`torch.float32` 或 `torch.FloatTensor`，就会得到这个结果：
在 PyTorch 里 float 指 32 位，64 位的叫 double。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.type(torch.float32)


def by_double(x: torch.Tensor) -> torch.Tensor:
    return x.double()


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.to(torch.float32)
