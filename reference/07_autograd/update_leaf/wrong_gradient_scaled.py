"""This is what you get when `gradient` is multiplied by the rate in place: `w` is right, but the
caller's gradient has been changed along the way. Compute the step in a new tensor.

这是把 `gradient` 原地乘上了学习率：`w` 是对的，但调用者的梯度也被改掉了。请把这一步算在新的张量里。
"""

import torch


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        gradient *= rate
        w -= gradient
    return w
