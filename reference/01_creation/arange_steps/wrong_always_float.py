"""This is what you get when the numbers are always made as floats. The count is right, but three
integers ask for an int64 vector, which can be used as an index or as a class number.

不管参数是什么都按浮点数来做，就会得到这个结果。个数是对的，但三个参数都是整数时要返回 int64 向量，
这样才能用作索引或类别编号。
"""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    count = math.ceil(round((end - start) / step, 6))
    return start + step * torch.arange(count, dtype=torch.float32)
