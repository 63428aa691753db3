"""This is what you get when gradients add up: from the second update on, W moves by the sum of all
gradients so far, and swings past the goal. Clear the gradient before every backward pass.

这是梯度不断累加得到的结果：从第二次更新起，W 用的是此前所有梯度之和，于是一次次冲过目标。每次反向传播之前
都要清掉旧梯度。
"""

import torch


def fit_matrix(x, y, w, rate, steps):
    w = w.clone().requires_grad_()
    for _ in range(steps):
        loss = ((x @ w - y) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
    return w.detach()
