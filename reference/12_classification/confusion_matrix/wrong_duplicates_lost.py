"""`m[labels, predicted] += 1` reads each element, adds one and writes it once, so a pair that
occurs five times counts once. Use a loop, `bincount`, or `index_put_` with `accumulate=True`.

写成了 `m[labels, predicted] += 1`：每个位置只读一次、加一、写回一次，出现五次的一对也只算一次。改用
循环、`bincount`，或者 `index_put_` 加 `accumulate=True`。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    counts = torch.zeros(classes, classes, dtype=torch.int64, device=labels.device)
    counts[labels, predicted] += 1
    return counts
