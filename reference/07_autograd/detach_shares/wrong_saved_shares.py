"""`saved_values` only detaches. The result is not part of the graph, but it shares the memory of
`x` and changes with it. Copy it as well.

`saved_values` 只做了 detach：结果确实脱离了计算图，但与 `x` 共享内存，`x` 一变它也跟着变。
请再拷贝一份。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.detach()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.detach().clamp(max=1)
