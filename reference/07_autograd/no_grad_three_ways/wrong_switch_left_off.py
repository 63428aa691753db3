"""This is what you get when the global switch is turned off and stays off: from then on nothing in
the whole program is recorded, and the next `backward()`, somewhere else, fails. Remember the state
before you change it, and restore it before you return.

这是关掉全局开关之后没有恢复：从此整个程序都不再记录梯度，别处的下一次 `backward()` 就会出错。
改动之前先记下原来的状态，返回之前恢复它。
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
    return x**2
