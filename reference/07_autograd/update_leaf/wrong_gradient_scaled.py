"""`gradient` is multiplied by the learning rate in place. `w` is right, but the caller's gradient
has changed. Compute the product in a new tensor.

`gradient` 被原地乘上了学习率：`w` 是对的，但调用者的梯度也被改掉了。请把乘积算在新的张量里。
"""

import torch


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        gradient *= rate
        w -= gradient
    return w
