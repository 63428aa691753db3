"""The answer is None: it is the return value of `backward()`, or `.grad` before any backward pass.
Call `backward()` first, then read `.grad` of the tensor that you passed to `f`.

返回的是 None：它是 `backward()` 的返回值，或者反向传播之前的 `.grad`。请先调用 `backward()`，
再读取传给 `f` 的那个张量的 `.grad`。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(float(value), requires_grad=True)
    return f(x).backward()
