"""This is what you get when `y.detach()` is capped in place: it shares the memory of `y`, which `exp`
needs again on the way back. Autograd notices the write and refuses to go backward (through `.data` it
would not even notice). Cap a copy.

这是对 `y.detach()` 做了原地封顶：它与 `y` 共享内存，而 `exp` 反向传播时还要用到这块内存。autograd 发现内存
被改过，拒绝反向传播（如果是通过 `.data` 改的，它根本不会发现）。请对副本封顶。
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
