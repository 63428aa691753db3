"""The conversion is called, but its return value is not used. No conversion works in place, so `x`
still has its old dtype. Return what the method returns.

调用了转换方法，却没有用它的返回值：类型转换都不是原地操作，`x` 的 dtype 没有变。请把方法的返回值
返回出去。
"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    x.type(torch.float64)
    return x


def by_double(x: torch.Tensor) -> torch.Tensor:
    x.double()
    return x


def by_to(x: torch.Tensor) -> torch.Tensor:
    x.to(torch.float64)
    return x
