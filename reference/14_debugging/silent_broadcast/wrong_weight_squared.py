"""The weight was multiplied in before squaring, so it is squared too. Square the difference first,
then multiply by the weight.

在平方之前就乘上了权重：权重也跟着平方了。先把差平方，再乘权重。
"""

import torch


def fit(x, y, weight):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        error = (weight.unsqueeze(1) * (x * w + b - y)) ** 2
        loss = error.mean()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.2 * grad_w
            b -= 0.2 * grad_b
    return w.item(), b.item()
