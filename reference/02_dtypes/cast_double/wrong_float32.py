"""In `by_type` and `by_to`, `torch.float`, `torch.float32` and `torch.FloatTensor` mean 32 bits.
The 64-bit type is called `double` or `float64`.

`by_type` 和 `by_to` 里的 `torch.float`、`torch.float32` 和 `torch.FloatTensor` 都是 32 位。64 位
的叫 double 或 float64。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    return x.type(torch.float32)


def by_double(x: torch.Tensor) -> torch.Tensor:
    return x.double()


def by_to(x: torch.Tensor) -> torch.Tensor:
    return x.to(torch.float32)
