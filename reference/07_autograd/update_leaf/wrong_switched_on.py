"""The global switch is always turned on at the end. If the caller had disabled recording, it is
enabled after the call. A `with torch.no_grad():` block restores the state from before.

最后总是把全局开关打开：如果调用者原来关着记录，调用之后就被打开了。`with torch.no_grad():` 语句块
会恢复成原来的状态。
"""

import torch


def update_leaf(w, gradient, rate):
    torch.set_grad_enabled(False)
    w -= rate * gradient
    torch.set_grad_enabled(True)
    return w
