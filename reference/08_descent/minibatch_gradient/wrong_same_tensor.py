"""`w.grad` is zeroed in place and stored in the list. All entries are the same tensor, which shows
the last batch. Store a copy of each, or set `w.grad` to None.

一边原地清零 `w.grad`，一边把它本身放进列表：各项是同一个张量，显示的都是最后一批。
请各存一份副本，或者把 `w.grad` 设为 None。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients, full = [], torch.zeros_like(w, requires_grad=False)
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        if w.grad is not None:
            w.grad.zero_()
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
        full += w.grad * len(rows) / len(x)
    return gradients, full
