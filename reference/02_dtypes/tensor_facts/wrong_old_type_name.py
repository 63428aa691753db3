"""This is what you get from `x.type()`: it gives the name of an old tensor class, such as
`torch.FloatTensor`, and that is not the dtype. The tensor has an attribute for the dtype; make
text of it.

这是 `x.type()` 的结果：它给出的是旧式张量类的名字，例如 `torch.FloatTensor`，而不是 dtype。
张量有一个属性就是 dtype，把它变成文本即可。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    return {"shape": tuple(x.shape), "rank": x.dim(), "count": x.numel(), "dtype": x.type()}
