"""This is what you get when `y` is capped by an operation that autograd records: the capped tensor is part of
the graph and requires grad. Take it out of the graph as well.

这是用会被记录的操作对 `y` 封顶：封顶后的张量仍在计算图里，还带着 requires_grad。请让它也脱离计算图。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    return y.sum(), y.clamp(max=1)
