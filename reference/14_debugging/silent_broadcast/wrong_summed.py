"""The loss is a sum over the samples: `weight @ error` already adds up. The steps are n times too
large and diverge. Divide by the number of samples.

损失成了对样本求和：`weight @ error` 已经加起来了。每一步都大了 n 倍，训练会发散。要除以样本个数。
"""

import torch


def fit(x, y, weight):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        error = (x * w + b - y) ** 2
        loss = (weight @ error).mean()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
