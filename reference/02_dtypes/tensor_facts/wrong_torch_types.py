"""This is what you get when `x.dtype`, or `x.dtype` and `x.shape`, go into the dict as they are: they
print like plain values, but they are objects of PyTorch. `str` makes text of the one, `tuple` or
`list` makes plain Python of the other.

把 `x.dtype`（或者连同 `x.shape`）原样放进字典，就会得到这个结果：打印出来像普通的值，其实是 PyTorch 的对象。
dtype 用 `str` 变成文本，形状用 `tuple` 或 `list` 变成普通的 Python 值。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    return {"shape": x.shape, "rank": x.dim(), "count": x.numel(), "dtype": x.dtype}
