"""This is what you get with a rate so small that it suits the largest data: nothing explodes any more, but for few rows the
gradient of the sum is small, and 150 tiny steps end far from the goal. No single rate suits a loss that grows with the
number of rows; change the loss.

这是把学习率调到适合最大数据的结果：不再爆炸了，可行数少的时候，总和的梯度也小，150 小步走完离目标还很远。
损失随行数变大，就没有哪个学习率能处处适用；要改的是损失。
"""

import torch


def fit(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        loss = ((x * w + b - y) ** 2).sum()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 2e-4 * grad_w
            b -= 2e-4 * grad_b
    return w.item(), b.item()
