"""`squeeze()`, `reshape(())` and indexing return a tensor without dims. It prints like a number,
but it is a tensor. Convert it to a Python number.

`squeeze()`、`reshape(())` 或索引得到的是没有维度的张量。它打印出来很像一个数，
但仍然是张量。还要把它转成 Python 的数。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.squeeze()
