"""This is what you get when `saved_values` only detaches: the result is out of the graph, but its
memory is that of `x`, and it changes along with `x`. A tensor that keeps its values has to be copied
too.

这是 `saved_values` 只做了 detach：结果确实脱离了计算图，但内存还是 `x` 的，`x` 一变它也跟着变。
想让值保持不变，还要再拷贝一份。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.detach()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.detach().clamp(max=1)
