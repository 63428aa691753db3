"""This is what you get when the global switch is simply turned on at the end: if the caller had recording off, it
is on after the call. A `with torch.no_grad():` block restores what was there before.

这是最后直接把全局开关打开了：如果调用者那里原本是关着的，调用之后就被打开了。`with torch.no_grad():` 语句块会恢复成
原来的状态。
"""

import torch


def update_leaf(w, gradient, rate):
    torch.set_grad_enabled(False)
    w -= rate * gradient
    torch.set_grad_enabled(True)
    return w
