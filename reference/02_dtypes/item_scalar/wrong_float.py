"""This is what you get from `float(t)`: right for floating tensors, but an integer becomes a float
(and beyond 2^53 loses digits), and True becomes 1.0. Let the dtype of the tensor decide.

用 `float(t)` 就会得到这个结果：对浮点张量没问题，但整数会变成浮点数（超过 2^53 还会丢失精度），True 会变成 1.0。
应该由张量的 dtype 来决定。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return float(t)
