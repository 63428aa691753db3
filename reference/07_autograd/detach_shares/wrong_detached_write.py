"""`y.detach()` is capped in place. It shares the memory of `y`, which `exp` needs in the backward
pass. Autograd notices the write and raises an error. Cap a copy.

对 `y.detach()` 做了原地封顶：它与 `y` 共享内存，而 `exp` 反向传播时还要用到这块内存。autograd 发
现内存被改过，所以报错。请对副本封顶。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    total = y.sum()
    capped = y.detach()
    capped.clamp_(max=1)
    return total, capped
