"""This is what you get when `filled_matching` fills `x.detach()`, `x[:]` or `x.view(...)`: each
of them is another tensor, but in the memory of `x`, so the caller's numbers are overwritten. Make
a tensor with memory of its own.

`filled_matching` 往 `x.detach()`、`x[:]` 或 `x.view(...)` 里填数，就会得到这个结果：
它们虽然是另一个张量，用的却还是 `x` 的内存，调用者的数就被覆盖了。请创建有自己内存的张量。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros_like(x)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return x.detach().fill_(value)
