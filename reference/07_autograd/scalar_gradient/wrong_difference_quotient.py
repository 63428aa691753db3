"""The difference quotient `(f(x + h) - f(x - h)) / (2 * h)` is close where `f` is smooth, but
wrong where it is not, for example at the kink of relu. The task asks for the derivative that
autograd computes: call `backward()` on `f(x)`.

差商 `(f(x + h) - f(x - h)) / (2 * h)` 在 `f` 光滑的地方很接近导数，到了不光滑的地方（例如 relu 的
拐点）就不对了。题目要的是 autograd 求出的导数：请从 `f(x)` 反向传播。
"""

import torch


def scalar_gradient(f, value):
    h = 1e-5
    x = torch.tensor(value, dtype=torch.float64)
    return ((f(x + h) - f(x - h)) / (2 * h)).item()
