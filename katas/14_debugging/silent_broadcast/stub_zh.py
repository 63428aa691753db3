"""这个加权拟合中，权重不起作用：找出错误，把它修好。"""

import torch


def fit(x, y, weight):
    """把 y = w x + b 拟合到 (n, 1) 的列 x 和 y，weight (n,) 是样本权重；返回 (w, b)。"""
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        error = (x * w + b - y) ** 2
        loss = (weight * error).mean()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
