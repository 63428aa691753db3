"""`len(x)` is the size of dim 0, not the number of elements. For a tensor without dims it raises an
error. Count the elements of all dims.

`len(x)` 只是第 0 维的大小，不是元素个数；对没有维度的张量还会报错。要数的是所有维度的元素。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    return {"shape": list(x.shape), "rank": x.dim(), "count": len(x), "dtype": str(x.dtype)}
