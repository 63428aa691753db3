"""Gradients accumulate: from the second update on, the matrix moves by the sum of all gradients so
far. Clear the gradient before every backward pass.

梯度在不断累加：从第二次更新起，矩阵用的是此前所有梯度之和。每次反向传播之前都要清掉旧梯度。
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
