"""The count is computed with tensors, for example by `torch.ones_like(x).sum()` or a `prod` of the
sizes. The result is a tensor without dims, not an int. `numel` returns an int; `.item()` gets
the number out of a tensor.

元素个数是用张量计算的，例如 `torch.ones_like(x).sum()`，或者对各维大小求 `prod`。得到的是没有维度
的张量，不是 int。`numel` 直接给出 int；`.item()` 可以从张量里取出数。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    count = torch.tensor(x.shape, dtype=torch.int64).prod()
    return {"shape": list(x.shape), "rank": x.dim(), "count": count, "dtype": str(x.dtype)}
