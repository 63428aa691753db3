"""This is what you get from a difference quotient, `(f(x + h) - f(x - h)) / (2 * h)`: it comes close where `f` is
smooth, and is off at a kink, as relu has one. The task asks what autograd finds: go backward from `f(x)`.

这是用差商 `(f(x + h) - f(x - h)) / (2 * h)` 算出来的：在 `f` 光滑的地方很接近，到了不光滑的地方（例如 relu 的拐点）
就不对了。题目要的是 autograd 求出的导数：请从 `f(x)` 反向传播。
"""

import torch


def scalar_gradient(f, value):
    h = 1e-5
    x = torch.tensor(value, dtype=torch.float64)
    return ((f(x + h) - f(x - h)) / (2 * h)).item()
