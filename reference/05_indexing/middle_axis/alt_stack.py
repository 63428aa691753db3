"""Index every matrix along the first dim, and stack the results."""

import torch


def middle_axis(x, i, j, k):
    middle = torch.stack([matrix[j] for matrix in x])
    last = torch.stack([matrix[:, k] for matrix in x])
    return [x[i], middle, last]
