"""This is what you get when each row is divided by its sum: those are rates, in float32. Here the plain counts are
asked for, in int64.

这是每一行又除以行和的结果：那是比率，而且是 float32。这里要的是 int64 的次数。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    pairs = labels * classes + predicted
    counts = torch.bincount(pairs, minlength=classes * classes)
    matrix = counts.reshape(classes, classes).float()
    return matrix / matrix.sum(dim=1, keepdim=True).clamp(min=1)
