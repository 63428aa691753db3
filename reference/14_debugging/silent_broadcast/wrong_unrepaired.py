"""`weight` of shape `(n,)` and errors of shape `(n, 1)` are broadcast to `(n, n)`. The mean is then
the mean error times the mean weight, so the weights only change the size of the steps. There is
no warning. Give both the same shape.

形状 `(n,)` 的 `weight` 和形状 `(n, 1)` 的误差相乘，会广播成 `(n, n)`。取平均之后就是平均误差乘以平
均权重，于是权重只影响步长，而且没有任何警告。把两者变成同一个形状。
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
