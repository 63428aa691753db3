"""The global switch is turned off for the update and not restored. From then on nothing in the
program is recorded. A `with torch.no_grad():` block restores it by itself.

为了更新而关掉了全局开关，之后没有恢复：从此整个程序都不再记录梯度。`with torch.no_grad():` 语句块
会自动恢复。
"""

import torch


def update_leaf(w, gradient, rate):
    torch.set_grad_enabled(False)
    w -= rate * gradient
    return w
