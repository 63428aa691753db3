"""The gradients of the batches are added without weights, so the total is too large, by about the
number of batches. Weight each gradient by the share of its samples.

各批的梯度没有加权就直接加了起来：总和偏大，大约大了批数那么多倍。每一批应按它的样本所占的比例计
入。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients = []
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        w.grad = None
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
    return gradients, torch.stack(gradients).sum(dim=0)
