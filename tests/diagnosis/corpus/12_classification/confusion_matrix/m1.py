# mistake: the prediction picks the row and the label the column, so the matrix is transposed
import torch


def confusion_matrix(labels, predicted, classes):
    matrix = torch.zeros(classes, classes, dtype=torch.int64)
    for truth, guess in zip(labels.tolist(), predicted.tolist()):
        matrix[guess, truth] += 1
    return matrix.to(labels.device)
