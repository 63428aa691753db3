"""This is what you get with the sum of the squared errors: its gradient grows with the number of rows, and so does the step.
For twelve rows a rate of 0.04 is just right, for two hundred every step jumps far over the goal, farther each time, until
the numbers overflow. With the mean, the same rate serves any number of rows.

这是用误差平方之和得到的结果：行数越多，梯度越大，步子也跟着变大。十二行时 0.04 的学习率刚好；
两百行时每一步都远远越过目标，而且一次比一次远，直到数值溢出。改用平均，同一个学习率对任何行数都适用。
"""

import torch


def fit(x, y):
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(150):
        error = x * w + b - y
        loss = (error * error).sum()
        grad_w, grad_b = torch.autograd.grad(loss, (w, b))
        with torch.no_grad():
            w -= 0.04 * grad_w
            b -= 0.04 * grad_b
    return w.item(), b.item()
