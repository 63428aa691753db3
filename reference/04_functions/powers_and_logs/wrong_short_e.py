"""This is what you get when e is written as 2.718 or 2.71828: the powers are nearly right, and the more
digits the dtype has and the larger `x` is, the more it shows. PyTorch has the exponential function.

把 e 写成 2.718 或 2.71828 就会得到这个结果：幂只是近似正确，dtype 的有效数字越多、`x` 越大，差别就越明显。
PyTorch 有现成的指数函数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), 2.71828**x, x.log(), x.log2(), x.log10()
