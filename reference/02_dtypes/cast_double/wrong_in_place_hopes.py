"""This is what you get when the conversion is called but its result is not used: no conversion works
in place, so `x` still has its old dtype. Return what the method returns.

调用了转换方法，却没有用它的返回值，就会得到这个结果：类型转换都不是原地进行的，`x` 的 dtype 还是老样子。
请把方法的返回值返回出去。
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
