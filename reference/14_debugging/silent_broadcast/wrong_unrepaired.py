"""This is what you get when `weight` of shape `(n,)` meets errors of shape `(n, 1)`: the product is broadcast to `(n, n)`, every
sample is multiplied by every weight, and the mean is the mean error times the mean weight. So only the size of the
steps depends on the weights. Nothing warns. Bring both to one shape.

这是形状 `(n,)` 的 `weight` 碰上形状 `(n, 1)` 的误差的结果：乘积广播成 `(n, n)`，每个样本和每个权重都乘了一遍，
取平均之后就是平均误差乘以平均权重，于是权重只影响步子的大小。这里连警告都没有。把两者变成同一个形状。
"""

import torch


def fit(x, y, weight):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        square = (x * w + b - y) ** 2
        loss = (square * weight).mean()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
