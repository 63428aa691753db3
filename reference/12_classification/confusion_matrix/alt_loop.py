"""One pair after the other."""

import torch


def confusion_matrix(labels, predicted, classes):
    counts = torch.zeros(classes, classes, dtype=torch.int64, device=labels.device)
    for label, guess in zip(labels.tolist(), predicted.tolist()):
        counts[label, guess] += 1
    return counts
