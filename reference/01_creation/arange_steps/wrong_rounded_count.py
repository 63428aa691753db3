"""The number of steps is rounded to the nearest integer, or the end is moved back by half a step.
This removes the extra element, but if the last step would pass the end, the last number may be
lost: from 0 to 1 with step 0.3, the 0.9 is missing.

步数四舍五入取整了，或者终点往回挪了半步。多出来的元素没有了，但当最后一步会越过终点时，
仍然小于终点的那个数可能丢掉：从 0 到 1、步长 0.3，就少了 0.9。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    count = round((end - start) / step)
    whole = all(isinstance(number, int) for number in (start, end, step))
    return start + step * torch.arange(count, dtype=torch.int64 if whole else torch.float32)
