"""Only full batches are used, so the last samples are lost, and with them part of the gradient.
Use the last batch too, even if it is smaller.

只用了完整的批次：末尾剩下的样本被丢掉了，梯度也就少了一部分。最后一批即使较小，也要用上。
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
