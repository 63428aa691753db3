"""Each row was divided by its sum, which gives rates in float32. Return the counts in int64.

每一行又除以了行和，得到的是 float32 的比率。这里要的是 int64 的次数。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    pairs = labels * classes + predicted
    counts = torch.bincount(pairs, minlength=classes * classes)
    matrix = counts.reshape(classes, classes).float()
    return matrix / matrix.sum(dim=1, keepdim=True).clamp(min=1)
