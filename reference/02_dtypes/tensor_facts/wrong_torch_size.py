"""This is what you get from `x.shape` or `x.size()` as it is: it is a `torch.Size`, a special kind of
tuple. `tuple(...)` or `list(...)` around it makes a plain one.

直接使用 `x.shape` 或 `x.size()` 就会得到这个结果：它是 `torch.Size`，一种特殊的 tuple。
外面套一层 `tuple(...)` 或 `list(...)`，就成了普通的。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    return {"shape": x.shape, "rank": x.dim(), "count": x.numel(), "dtype": str(x.dtype)}
