"""This is what you get when the switch is simply turned on at the end: if the caller had recording off,
it is on after the call. Ask for the present state before you change it, and put that state back.

这是最后直接把开关打开了：如果调用者那里原本是关着的，调用之后就被打开了。改动之前先查询当前的状态，
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
