"""This is what you get from `torch.arange(start, end, step)` alone. With integers it is right; with
floats the number of elements is computed from a quotient that rounding may push just over a whole
number, and then the end slips in. Count the elements yourself, without that error, or drop the end.

只写 `torch.arange(start, end, step)` 就会得到这个结果。整数没有问题；浮点数的元素个数是由一个商算出来的，
舍入误差可能让它略大于某个整数，终点就混了进来。请自己去掉误差后再数个数，或者把终点去掉。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    return torch.arange(start, end, step)
