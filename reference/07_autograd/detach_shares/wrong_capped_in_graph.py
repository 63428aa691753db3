"""`y` is capped by an operation that autograd records, so the capped tensor is part of the graph
and has requires_grad=True. Detach it.

封顶用的是会被 autograd 记录的操作，所以封顶后的张量仍在计算图里，requires_grad=True。
请让它也脱离计算图。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.clamp(max=1)
