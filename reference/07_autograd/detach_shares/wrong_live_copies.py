"""`live_values` copies, so later changes of `x` do not reach its result. A detached tensor without
a copy shares the memory.

`live_values` 做了拷贝，之后 `x` 的变化传不到结果里。只做 detach，得到的张量就与 `x` 共享内存。
"""

import torch


def live_values(x):
    return x.detach().clone()


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.detach().clamp(max=1)
