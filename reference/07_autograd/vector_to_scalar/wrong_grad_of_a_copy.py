"""`x = x.clone()` comes first. The clone is the result of a recorded computation and not a leaf,
so its `.grad` stays None. The gradient is stored in the caller's `x`; read it there, or make
the copy a leaf of its own.

先执行了 `x = x.clone()`：副本是一次被记录的计算的结果，不是叶子张量，它的 `.grad` 一直是 None。
梯度存在调用者的 `x` 里；请到那里去读，或者让副本成为独立的叶子张量。
"""

import torch


def vector_to_scalar(f, x):
    x = x.clone()
    f(x).mean().backward()
    return x.grad
