"""`int(x * 100)` cuts off the fraction of a product that is not exact: 1.15 * 100 is
114.99999999999999, and `int` makes 114 of it. Use `round` instead.

`int(x * 100)` 会截断小数部分，而乘积只是接近整数：1.15 * 100 得到 114.99999999999999，
`int` 把它变成 114。请改用四舍五入。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    if all(isinstance(number, int) for number in (start, end, step)):
        return torch.arange(start, end, step)
    hundredths = (int(number * 100) for number in (start, end, step))
    return torch.arange(*hundredths).to(torch.float32) / 100
