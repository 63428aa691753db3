"""Cut each row by itself, and stack the pieces."""

import torch


def ranges(x, count, left, right):
    return torch.stack([x[i, left:right] for i in range(count)])
