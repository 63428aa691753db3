"""The list holds `w.grad` itself, and the full gradient is computed after the loop. All entries
are the same tensor, which shows the last batch, and so does the full gradient. Store a copy of
each, or set `w.grad` to None.

列表里放的是 `w.grad` 本身，循环之后才加权合成：各项是同一个张量，显示的都是最后一批，
合成的结果也就只剩最后一批。请各存一份副本，或者把 `w.grad` 设为 None。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients, full = [], torch.zeros_like(w, requires_grad=False)
    batches = list(zip(x.split(batch_size), y.split(batch_size), strict=True))
    for rows, targets in batches:
        if w.grad is not None:
            w.grad.zero_()
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
    for (rows, _), gradient in zip(batches, gradients, strict=True):
        full += gradient * len(rows) / len(x)
    return gradients, full
