"""This is what you get when the samples of weight 0 are left out and all others count alike: the worst symptom is gone, but a
weight of 0.1 still pulls as hard as one of 2. Multiply each sample's error by its own weight; a 0 then takes care of
itself.

这是去掉权重为 0 的样本、其余一律平等对待的结果：最明显的症状没了，可权重 0.1 的样本和权重 2 的拉力还是一样。
把每个样本的误差乘以它自己的权重，0 自然就不起作用了。
"""

import torch


def fit(x, y, weight):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    used = weight > 0
    x, y = x[used], y[used]
    for _ in range(150):
        error = (x * w + b - y) ** 2
        loss = error.mean()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
