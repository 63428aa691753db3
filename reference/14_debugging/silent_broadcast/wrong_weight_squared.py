"""This is what you get when the weight is multiplied in before squaring: it is squared too, so heavy samples count too much and
light ones too little. Square the difference first, then multiply.

这是在平方之前就乘上权重的结果：权重也跟着平方了，重的样本太重，轻的太轻。先把差平方，再乘权重。
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
