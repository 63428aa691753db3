"""The loss of a batch is divided by the number of all samples. The entries add up to the full
gradient, but none is the gradient of the mean loss of its batch. Divide by the size of the
batch, and weight the gradients when you combine them.

每一批的损失都除以了全部样本的个数：各项加起来确实是完整的梯度，但每一项都不是这一批自己的平均损失
的梯度。请除以这一批的大小，合成的时候再加权。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients = []
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        w.grad = None
        (((rows @ w - targets) ** 2).sum() / len(x)).backward()
        gradients.append(w.grad)
    return gradients, torch.stack(gradients).sum(dim=0)
