"""NumPy gives plain Python values, except for the name of the dtype."""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    array = x.numpy()
    facts = dict(shape=array.shape, rank=array.ndim, count=int(array.size))
    facts["dtype"] = "torch." + array.dtype.name
    return facts
