"""Cut every matrix of the first axis, and stack the pieces."""

import torch


def middle_axis(x, i, j, k):
    middle = torch.stack([matrix[j] for matrix in x])
    last = torch.stack([matrix[:, k] for matrix in x])
    return [x[i], middle, last]
