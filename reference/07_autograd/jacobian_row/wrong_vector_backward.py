"""`backward()` on a vector without an argument raises an error: it needs a weight for each
element. `v` holds the weights; pass it, or compute one number from `f(x)` and `v` first.

对向量调用 `backward()` 却没有给参数，会报错：它需要知道每个元素的权重，而 `v` 就是这些权重。
请把它传进去，或者先用 `f(x)` 和 `v` 算出一个数。
"""

import torch


def jacobian_row(f, x, v):
    f(x).backward()
    return x.grad
