"""Gradients were clipped to norm 1. Nothing overflows, but near the goal every step is still too
large, so gradient descent oscillates and does not converge. The cause is the sum, which makes
the gradients too large.

把梯度裁剪到了长度 1：不会溢出了，但到了目标附近，每一步还是太大，于是来回振荡，不能收敛。梯度过大的
原因在于求和。
"""

import torch


def fit(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        loss = ((x * w + b - y) ** 2).sum()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        norm = torch.cat([grad_w, grad_b]).norm()
        if norm > 1:
            grad_w, grad_b = grad_w / norm, grad_b / norm
        with torch.no_grad():
            w -= 0.04 * grad_w
            b -= 0.04 * grad_b
    return w.item(), b.item()
