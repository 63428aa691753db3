"""This is what you get when every batch is weighed with `batch_size`: the last one may hold fewer samples, and then
counts for more than it has. Weigh each gradient by the number of rows in its batch.

这是每一批都按 `batch_size` 加权：最后一批的样本可能没有那么多，分量就偏大了。请按每批实际的行数加权。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients, full = [], torch.zeros_like(w, requires_grad=False)
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        w.grad = None
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
        full += w.grad * batch_size / len(x)
    return gradients, full
