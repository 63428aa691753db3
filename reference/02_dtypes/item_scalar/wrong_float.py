"""`float(t)` is right for floating-point tensors, but an integer becomes a float (above 2^53 it
loses digits), and True becomes 1.0. Return the Python type that fits the dtype of the tensor.

`float(t)` 对浮点张量没问题，但整数会变成浮点数（超过 2^53 还会丢失精度），True 会变成 1.0。应该返
回与张量的 dtype 相应的 Python 类型。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return float(t)
