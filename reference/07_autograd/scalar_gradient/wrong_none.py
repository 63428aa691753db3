"""This is what you get when the result of `backward()` is returned, or `.grad` before any backward
pass: both are None. First `backward()`, then read `.grad` of the tensor that went into `f`.

这是返回了 `backward()` 的结果，或者还没反向传播就去读 `.grad`：两者都是 None。请先调用 `backward()`，
再读取传给 `f` 的那个张量的 `.grad`。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(float(value), requires_grad=True)
    return f(x).backward()
