"""This is what you get from `squeeze()`, `reshape(())` or an index: a tensor without dimensions. It
prints much like a number, and even calculates like one, but it is a tensor still. One more step
takes the number out.

用 `squeeze()`、`reshape(())` 或索引就会得到这个结果：一个没有维度的张量。它打印出来很像一个数，
也能像数一样参与运算，但仍然是张量。还差一步，才能把数取出来。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.squeeze()
