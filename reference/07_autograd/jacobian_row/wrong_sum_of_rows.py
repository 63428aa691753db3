"""`f(x)` is summed (`backward` with all ones does the same). The result is the sum of all rows of
the Jacobian, each with weight 1. Weight the elements of `f(x)` by `v`.

直接对 `f(x)` 求了和（给 `backward` 传全 1 也一样）：得到的是雅可比矩阵所有行之和，
每行的权重都是 1，与 `v` 无关。请用 `v` 给 `f(x)` 的各元素加权。
"""

import torch


def jacobian_row(f, x, v):
    f(x).sum().backward()
    return x.grad
