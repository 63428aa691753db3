"""`x.type()` returns the name of an old tensor class, such as `torch.FloatTensor`. This is not the
dtype. Convert the attribute `dtype` of the tensor to a str.

`x.type()` 给出的是旧式张量类的名字，例如 `torch.FloatTensor`，而不是 dtype。请把张量的 `dtype` 属
性变成 str。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    return {"shape": tuple(x.shape), "rank": x.dim(), "count": x.numel(), "dtype": x.type()}
