"""This is what you get when the number of steps is rounded to the nearest whole number, or when the
end is moved half a step back. It cures the extra element, but where the last step would pass over
the end, a number that still lies below it may be lost: from 0 to 1 by 0.3 the 0.9 is missing.

把步数四舍五入取整，或者把终点往回挪半步，就会得到这个结果。多出来的元素是没有了，但当最后一步会越过终点时，
仍然小于终点的那个数可能丢掉：从 0 到 1、步长 0.3，就少了 0.9。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    return start + step * torch.arange(round((end - start) / step))
