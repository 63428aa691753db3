"""This is what you get from `t.tolist()`: with no dimension it gives the bare number, but each
dimension adds a pair of brackets, so shape (1, 1) gives `[[2.5]]`.

用 `t.tolist()` 就会得到这个结果：没有维度时得到的是数本身，但每多一维就多一层括号，形状 (1, 1) 会得到 `[[2.5]]`。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.tolist()
