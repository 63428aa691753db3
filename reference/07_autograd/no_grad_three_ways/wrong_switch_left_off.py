"""The global switch is turned off and not restored. From then on nothing in the program is
recorded, and a later `backward()` raises an error. Remember the state before you change it, and
restore it before you return.

关掉全局开关之后没有恢复：从此整个程序都不再记录梯度，之后的 `backward()` 会报错。
请在改动之前记下原来的状态，返回之前恢复它。
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
