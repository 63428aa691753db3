"""This is what you get when the losses are sums and not means: the gradient of each batch is as many times
too large as it has samples. The loss of a batch is the mean over its samples.

这是把损失写成了求和而不是平均：每一批的梯度都大了若干倍，倍数就是这一批的样本数。一批的损失是批内样本的平均值。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients = []
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        w.grad = None
        ((rows @ w - targets) ** 2).sum().backward()
        gradients.append(w.grad)
    return gradients, torch.stack(gradients).sum(dim=0)
