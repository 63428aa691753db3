"""This is what you get when long gradients are cut to length 1: nothing overflows, but near the goal every step is still too
long, so the descent jumps to and fro around it and never arrives. Clipping treats the symptom; the sum makes the
gradients too large to begin with.

这是把过长的梯度截到长度 1 的结果：不会溢出了，可到了目标附近，每一步还是太长，于是在两边跳来跳去，永远到不了。
裁剪只是治标；梯度过大的根源在于求和。
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
