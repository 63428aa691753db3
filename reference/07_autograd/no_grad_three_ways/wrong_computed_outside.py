"""This is what you get when `with_context` computes before the block opens, or after it: what counts is the
moment of computing, not of returning. Move the computation into the block.

这是 `with_context` 在语句块打开之前（或者结束之后）才计算：起作用的是计算的那一刻，而不是返回的那一刻。
请把计算移到语句块里面。
"""

import torch


def with_context(x):
    y = x**2
    with torch.no_grad():
        return y


@torch.no_grad()
def with_decorator(x):
    return x**2


def with_switch(x):
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(before)
    return y
