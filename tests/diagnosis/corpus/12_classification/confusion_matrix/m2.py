# mistake: indexed += counts a pair that occurs several times only once
import torch


def confusion_matrix(labels, predicted, classes):
    matrix = torch.zeros((classes, classes), dtype=torch.int64, device=labels.device)
    matrix[labels, predicted] += 1
    return matrix
