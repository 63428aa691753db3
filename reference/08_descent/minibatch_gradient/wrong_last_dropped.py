"""This is what you get when only full batches are used: the samples left over at the end are lost, and with
them part of the gradient. The last batch may be smaller, but it belongs to the data.

这是只用了满员的批：末尾剩下的样本被丢掉了，梯度也就少了一部分。最后一批可以小一些，但它也是数据的一部分。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients, full, count = [], torch.zeros_like(w, requires_grad=False), 0
    for start in range(0, len(x) - batch_size + 1, batch_size):
        rows, targets = x[start : start + batch_size], y[start : start + batch_size]
        w.grad = None
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
        full += w.grad * len(rows)
        count += len(rows)
    return gradients, full / max(count, 1)
