"""The counts are floats: `torch.zeros` creates float32 by default. The counts must be int64.

计数成了浮点数：不指定 dtype 时，`torch.zeros` 创建的是 float32。这里的次数要用 int64。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    pairs = labels * classes + predicted
    counts = torch.bincount(pairs, minlength=classes * classes)
    return counts.reshape(classes, classes).float()
