"""`with_context` computes before or after the `with` block. What matters is when the result is
computed, not when it is returned. Move the computation into the block.

`with_context` 是在语句块之前（或之后）计算的。起作用的是计算的时刻，而不是返回的时刻。
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
