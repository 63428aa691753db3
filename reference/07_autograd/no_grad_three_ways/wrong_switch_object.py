"""The return value of `torch.set_grad_enabled(False)` is kept as the old state. It is an object
for a `with` block, not a bool, so it cannot be passed back. Another function of `torch` tells
whether recording is enabled; call it before you change the switch.

把 `torch.set_grad_enabled(False)` 的返回值当成了原来的状态：它是给 `with` 用的对象，不是 bool，
不能再传回去。`torch` 里另有一个函数可以查询现在是否在记录，请在切换之前调用它。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


@torch.no_grad()
def with_decorator(x):
    return x**2


def with_switch(x):
    before = torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(before)
    return y
