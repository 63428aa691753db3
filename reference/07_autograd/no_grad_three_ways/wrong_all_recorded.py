"""`x ** 2` is computed while recording is enabled: it was never disabled, or the computation is
outside the block. What matters is when the result is computed, not when it is returned. Compute
while recording is disabled.

计算 `x ** 2` 时记录还开着：要么根本没有关闭，要么计算写在了语句块外面。起作用的是计算的时刻，
而不是返回的时刻。请在记录关闭时计算。
"""

import torch


def with_context(x):
    y = x**2
    with torch.no_grad():
        return y


def with_decorator(x):
    return x**2


def with_switch(x):
    y = x**2
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    torch.set_grad_enabled(before)
    return y
