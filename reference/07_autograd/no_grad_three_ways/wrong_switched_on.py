"""The switch is always turned on at the end. If the caller had disabled recording, it is enabled
after the call. Read the state before you change it, and restore that state.

最后总是把开关打开：如果调用者原来关着记录，调用之后就被打开了。请在改动之前查询当前的状态，
最后恢复成那个状态。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


@torch.no_grad()
def with_decorator(x):
    return x**2


def with_switch(x):
    torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(True)
    return y
