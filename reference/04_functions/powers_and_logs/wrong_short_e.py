"""2.718 or 2.71828 is not exactly e, so the powers are inaccurate. The error grows with `x`. Use
PyTorch's exponential function.

2.718 或 2.71828 不是准确的 e，所以幂只是近似正确，`x` 越大，误差越大。请用 PyTorch 的指数函数。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), 2.71828**x, x.log(), x.log2(), x.log10()
