"""This is what you get from `len(x)` as the count: it is the size of the first dimension only, and a
tensor without dimensions has no length at all. Count the elements of all dimensions.

用 `len(x)` 当元素个数就会得到这个结果：它只是第一维的大小，没有维度的张量则根本没有长度。
要数的是所有维度的元素。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    return {"shape": list(x.shape), "rank": x.dim(), "count": len(x), "dtype": str(x.dtype)}
