"""The learning rate was chosen for the largest data. Nothing diverges, but with few rows the
gradient of the sum is small, and 150 steps end far from the goal. No single learning rate works
for a loss that grows with the number of rows. Change the loss.

学习率是按最大的数据选的：不再发散了，但行数少的时候，总和的梯度也小，150 步之后离目标还很远。损失随
行数变大，就没有一个学习率对所有行数都适用；要改的是损失。
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
