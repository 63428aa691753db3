"""The gradients of the batches accumulate: the second entry contains the gradient of the first
batch as well. Clear `w.grad` before each batch.

各批的梯度累加在了一起：第二项里还含着第一批的梯度，依此类推。每一批之前都要清掉 `w.grad`。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients, full = [], torch.zeros_like(w, requires_grad=False)
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad.clone())
        full += w.grad * len(rows) / len(x)
    return gradients, full
