"""The count is right, but the result is always float32. If all three arguments are integers, return
an int64 vector. int64 tensors can be used as indices or class labels.

个数是对的，但结果总是浮点数。三个参数都是整数时，要返回 int64 向量，这样才能用作索引或类别编号。
"""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    count = math.ceil(round((end - start) / step, 6))
    return start + step * torch.arange(count, dtype=torch.float32)
