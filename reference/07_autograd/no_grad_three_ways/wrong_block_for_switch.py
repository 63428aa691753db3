"""`with_switch` uses a `with` block, which restores the switch by itself. Here you do this
yourself: remember the state, disable recording, compute, restore the state.

`with_switch` 里用了 `with` 语句块，它会自动恢复开关。第三种方式要自己来做：记下状态，关闭记录，
计算，恢复状态。
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
