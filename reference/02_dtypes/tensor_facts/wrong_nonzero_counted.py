"""`count_nonzero` leaves out the elements that are 0, so the count depends on the values. Count all
elements, whatever their values are.

`count_nonzero` 不算等于 0 的元素，所以个数会随数值而变。不管元素的值是多少，每个都要算进去。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    count = torch.count_nonzero(x).item()
    return {"shape": list(x.shape), "rank": x.dim(), "count": count, "dtype": str(x.dtype)}
