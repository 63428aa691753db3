"""A half is added away from zero, and the conversion then truncates. But the sum is itself rounded to
the precision of `x`: in float32, 8388609.0 becomes 8388610 and 0.49999997 becomes 1. Use the
function that rounds to the nearest integer.

先朝远离零的方向加上 0.5，再由转换截断。但这个加法的结果本身也会舍入到 `x` 的精度：
在 float32 里，8388609.0 变成 8388610，0.49999997 变成 1。请直接用取整到最近整数的函数。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return (x + 0.5 * torch.sign(x)).long()
