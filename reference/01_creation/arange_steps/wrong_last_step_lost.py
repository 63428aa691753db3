"""This is what you get when the number of steps is rounded down, with `floor`, `int` or `//`:
where the last step would pass over the end, the number before it is lost, although it lies below
the end. From 0 to 1 by 0.3 the 0.9 is missing. A step that fits in only partly still has its
beginning.

把步数向下取整（`floor`、`int` 或 `//`）就会得到这个结果：最后一步会越过终点时，
它前面那个仍然小于终点的数就丢了。从 0 到 1、步长 0.3，就少了 0.9。只装得下一部分的那一步，
起点仍然要算进去。
"""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    count = math.floor(round((end - start) / step, 6))
    return start + step * torch.arange(count)
