"""The result is detached, or `.data` is returned. It has requires_grad=False, but the computation
was recorded and then discarded. Disable the recording during the computation.

对结果用了 `detach` 或 `.data`：它确实是 requires_grad=False，但计算还是被记录了，
只是事后断开而已。请在计算的时候就关闭记录。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


def with_decorator(x):
    return (x**2).detach()


def with_switch(x):
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(before)
    return y
