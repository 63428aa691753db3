"""This is what you get when the loss is the sum over the samples: `weight @ error` adds up already. With so many samples the
steps are that many times too large, and grow until they overflow. The mean over the samples was asked for.

这是把损失算成对样本求和的结果：`weight @ error` 已经加起来了。有多少个样本，步子就大多少倍，一直增大到溢出。
要的是对样本取平均。
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
