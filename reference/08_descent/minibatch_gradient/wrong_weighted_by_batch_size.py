"""Every batch is weighted by `batch_size`. The last one may hold fewer samples, so its weight is
too large. Weight each gradient by the number of rows in its batch.

每一批都按 `batch_size` 加权：最后一批的样本可能没有那么多，权重就偏大了。请按每批实际的行数加权。
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
