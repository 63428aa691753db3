"""Confusion matrix of a classifier."""

import torch


def confusion_matrix(labels, predicted, classes):
    """Return int64 counts (classes, classes): row is the label, column the prediction."""
    pairs = labels * classes + predicted
    counts = torch.bincount(pairs, minlength=classes * classes)
    return counts.reshape(classes, classes)
