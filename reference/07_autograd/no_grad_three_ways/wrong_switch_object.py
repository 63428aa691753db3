"""This is what you get when the result of `torch.set_grad_enabled(False)` is kept as the state
before: it is an object for a `with` block, not a bool, and it cannot be handed back. Another
function of `torch` says whether recording is on; ask it before you switch.

把 `torch.set_grad_enabled(False)` 的返回值当成了之前的状态，就会得到这个结果：
它是给 `with` 用的对象，不是 bool，没法再传回去。`torch` 有另一个函数能告诉你现在是否在记录，
请在切换之前先问它。
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
