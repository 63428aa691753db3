"""This is what you get when numbers are turned into hundredths by `int(x * 100)`: the product is only
nearly whole, 1.15 * 100 is 114.99999999999999, and `int` cuts the fraction off. Round instead.

用 `int(x * 100)` 把数换成“百分之几”就会得到这个结果：乘积只是接近整数，
1.15 * 100 得到 114.99999999999999，而 `int` 会直接截断小数部分。请改用四舍五入。
"""

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    if all(isinstance(number, int) for number in (start, end, step)):
        return torch.arange(start, end, step)
    hundredths = (int(number * 100) for number in (start, end, step))
    return torch.arange(*hundredths).to(torch.float32) / 100
