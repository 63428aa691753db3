"""This is what you get when `with_switch` opens a `with` block: the block restores the switch by itself. The
third way is to do that yourself: remember the state, switch off, compute, put it back.

这是 `with_switch` 里用了 `with` 语句块：语句块会自动恢复开关。第三种方式是自己来做：记下状态、关闭、计算、
恢复。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


@torch.no_grad()
def with_decorator(x):
    return x**2


def with_switch(x):
    with torch.set_grad_enabled(False):
        return x**2
