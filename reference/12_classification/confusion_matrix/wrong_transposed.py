"""This is what you get with rows and columns swapped: here the row is the true class and the column the predicted
one. Then a row tells what becomes of one digit.

这是行列颠倒的结果：在这里，行是真实类别，列是预测类别。这样一行就能看出某个数字都被认成了什么。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    pairs = predicted * classes + labels
    counts = torch.bincount(pairs, minlength=classes * classes)
    return counts.reshape(classes, classes)
