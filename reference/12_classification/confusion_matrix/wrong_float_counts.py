"""This is what you get when the counts are floats: `torch.zeros` gives float32 unless a dtype is asked for. Counts
are int64 here.

这是计数变成浮点数的结果：不指定 dtype 时，`torch.zeros` 给的是 float32。这里的次数要用 int64。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    pairs = labels * classes + predicted
    counts = torch.bincount(pairs, minlength=classes * classes)
    return counts.reshape(classes, classes).float()
