"""The global switch is restored before the computation, so the result of `with_switch` is
recorded. Compute while the switch is off, keep the result, and restore the switch after that.

还没有计算，全局开关就已经恢复了，所以 `with_switch` 的结果还是被记录了下来。
请在开关关着的时候计算，存好结果，然后再恢复。
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
