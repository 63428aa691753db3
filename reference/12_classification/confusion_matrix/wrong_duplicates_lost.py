"""This is what you get with `m[labels, predicted] += 1`: the entries are read, raised by one and written back once,
so that a pair that occurs five times counts once. Use a loop, `bincount`, or `index_put_` with
`accumulate=True`.

这是写成 `m[labels, predicted] += 1` 的结果：每个位置只读一次、加一、写回一次，出现五次的一对也只算一次。
改用循环、`bincount`，或者 `index_put_` 加 `accumulate=True`。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    counts = torch.zeros(classes, classes, dtype=torch.int64, device=labels.device)
    counts[labels, predicted] += 1
    return counts
