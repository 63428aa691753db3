"""Each gradient was clipped to the range from -1 to 1. Nothing overflows, but far from the goal the
steps are too small, and near it, with many rows, they are too large. The cause is the sum, which
makes the gradients grow with the number of rows.

把每个梯度裁剪到了 -1 到 1 之间：不会溢出了，但离目标远时每一步太小；行数多时，到了目标附近每一步又
太大。原因在于求和，它让梯度随行数变大。
"""

import torch


def fit(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        loss = ((x * w + b - y) ** 2).sum()
        gradients = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            for parameter, gradient in zip((w, b), gradients, strict=True):
                parameter -= 0.04 * gradient.clamp(-1, 1)
    return w.item(), b.item()
