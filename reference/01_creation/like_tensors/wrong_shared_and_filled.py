"""`x.detach()`, `x[:]` and `x.view(...)` share memory with `x`. Filling one of them in
`filled_matching` overwrites the caller's numbers. Create a tensor with its own memory.

`x.detach()`、`x[:]` 和 `x.view(...)` 都与 `x` 共享内存。`filled_matching` 往里填数，
就覆盖了调用者的数。请创建有自己内存的张量。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros_like(x)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return x.detach().fill_(value)
