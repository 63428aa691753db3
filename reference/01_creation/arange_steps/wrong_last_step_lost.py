"""The number of steps is rounded down, with `floor`, `int` or `//`. If the last step would pass the
end, the last number is lost: from 0 to 1 with step 0.3, the 0.9 is missing. Round up, because a
partial step also starts with a number.

步数向下取整了（`floor`、`int` 或 `//`）。最后一步会越过终点时，它前面那个仍然小于终点的数就丢
了：从 0 到 1、步长 0.3，就少了 0.9。不足一步的那部分，起点也要算进去，所以应当向上取整。
"""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    count = math.floor(round((end - start) / step, 6))
    whole = all(isinstance(number, int) for number in (start, end, step))
    return start + step * torch.arange(count, dtype=torch.int64 if whole else torch.float32)
