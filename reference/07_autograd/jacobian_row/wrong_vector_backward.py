"""This is what you get from `backward()` on a vector without an argument: PyTorch does not know how much
each element counts. That is what `v` says; hand it over, or make one number of `f(x)` and `v` first.

这是对向量调用 `backward()` 却没有给参数：PyTorch 不知道每个元素该占多少权重，而这正是 `v` 的作用。
请把它传进去，或者先用 `f(x)` 和 `v` 算出一个数。
"""

import torch


def jacobian_row(f, x, v):
    f(x).backward()
    return x.grad
