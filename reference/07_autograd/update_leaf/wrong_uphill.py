"""This is what you get when the step is added: `w` moves along the gradient, uphill. Subtract it.

这是把这一步加了上去：`w` 顺着梯度往上走了。应该减去它。
"""

import torch


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        w += rate * gradient
    return w
