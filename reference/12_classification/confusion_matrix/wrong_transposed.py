"""Rows and columns are swapped. Rows are the true classes, columns the predicted classes.

行列颠倒了：行应是真实类别，列应是预测类别。
"""

import torch


def confusion_matrix(labels, predicted, classes):
    pairs = predicted * classes + labels
    counts = torch.bincount(pairs, minlength=classes * classes)
    return counts.reshape(classes, classes)
