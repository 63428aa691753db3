"""The losses are sums instead of means, so the gradient of each batch is too large by a factor:
its number of samples. The loss of a batch is the mean over its samples.

损失写成了求和而不是平均：每一批的梯度都大了若干倍，倍数就是这一批的样本数。
一批的损失是批内样本的平均值。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients = []
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        w.grad = None
        ((rows @ w - targets) ** 2).sum().backward()
        gradients.append(w.grad)
    return gradients, torch.stack(gradients).sum(dim=0)
