"""`torch.chunk` takes the number of chunks and makes them about equal: nine rows become 3, 3 and
3, but batches of 4 should be 4, 4 and 1. `split` and slices take the size of a batch.

`torch.chunk` 接受的是份数，各份尽量一样大，于是 9 行被分成 3、3、3，而每批 4 行应当
是 4、4、1。`split` 和切片才是按大小来分的。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    pieces = -(-len(x) // batch_size)
    gradients, full = [], torch.zeros_like(w, requires_grad=False)
    for rows, targets in zip(x.chunk(pieces), y.chunk(pieces), strict=True):
        w.grad = None
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
        full += w.grad * len(rows) / len(x)
    return gradients, full
