"""The dict contains `x.dtype`, and perhaps `x.shape`, without a conversion. They print like plain
values, but they are PyTorch objects. Convert the dtype with `str`, and the shape with `tuple` or
`list`.

字典里直接放了 `x.dtype`（可能还有 `x.shape`）：打印出来像普通的值，
其实是 PyTorch 的对象。dtype 用 `str` 转换，形状用 `tuple` 或 `list` 转换。
"""

import torch


def tensor_facts(x: torch.Tensor) -> dict:
    return {"shape": x.shape, "rank": x.dim(), "count": x.numel(), "dtype": x.dtype}
