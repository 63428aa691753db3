"""`int(t)` cuts off the fraction, without a warning. Use the method that returns the Python type
that fits the dtype.

`int(t)` 会把小数部分截掉，而且没有任何提示。请用那个会按 dtype 返回相应 Python 类型的方法。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return int(t)
