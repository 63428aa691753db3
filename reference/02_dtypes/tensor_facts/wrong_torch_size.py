"""`x.shape` and `x.size()` are a `torch.Size`, a subclass of tuple. Convert it with `tuple(...)` or
`list(...)`.

`x.shape` 和 `x.size()` 是 `torch.Size`，它是 tuple 的子类。请用 `tuple(...)` 或 `list(...)` 转
换。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    return {"shape": x.shape, "rank": x.dim(), "count": x.numel(), "dtype": str(x.dtype)}
