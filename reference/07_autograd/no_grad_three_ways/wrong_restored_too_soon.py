"""This is what you get when the global switch is back on before the computation has happened: the
result of `with_switch` is recorded after all. Compute while the switch is off, keep the result,
and then restore.

这是计算还没做，全局开关就已经恢复了：`with_switch` 的结果还是被记录了下来。请趁开关关着的时候计算，
把结果存好，然后再恢复。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


@torch.no_grad()
def with_decorator(x):
    return x**2


def with_switch(x):
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    torch.set_grad_enabled(before)
    return x**2
