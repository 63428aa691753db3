"""All pairs in one call, with accumulation."""

import torch


def confusion_matrix(labels, predicted, classes):
    counts = labels.new_zeros(classes, classes)
    return counts.index_put((labels, predicted), torch.ones_like(labels), accumulate=True)
