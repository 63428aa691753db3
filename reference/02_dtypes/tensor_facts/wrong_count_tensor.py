"""This is what you get when the count is computed with tensors, say `torch.ones_like(x).sum()` or a
`prod` of the sizes: the result is a tensor without dimensions, which prints almost like a number.
`numel` gives an int at once; `.item()` takes a number out of a tensor.

用张量来计算元素个数，例如 `torch.ones_like(x).sum()`，或者对各维大小求 `prod`，就会得到这个结果：
得到的是没有维度的张量，只是打印出来很像一个数。`numel` 直接给出 int；`.item()` 可以从张量里取出数。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    count = torch.tensor(x.shape, dtype=torch.int64).prod()
    return {"shape": list(x.shape), "rank": x.dim(), "count": count, "dtype": str(x.dtype)}
