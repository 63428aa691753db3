"""`torch.arange(start, end, step)` is right for integers. For floats it computes the number of
elements by a division, and a rounding error may add the end to the result. Compute the count
yourself without this error, or drop the end.

`torch.arange(start, end, step)` 对整数没有问题；对浮点数，元素个数由除法算出，
舍入误差可能让结果多出一个终点。请自己去掉误差后再算个数，或者把终点去掉。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    return torch.arange(start, end, step)
