"""The step is added, so `w` moves along the gradient and the loss grows. Subtract it.

这一步加了上去，所以 `w` 沿着梯度的方向移动，损失会变大。应该减去它。
"""

import torch


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        w += rate * gradient
    return w
