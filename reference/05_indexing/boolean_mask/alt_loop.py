"""Compare each element in Python."""

import torch


def boolean_mask(x, bound):
    kept = []
    for value in x.flatten().tolist():
        if value > bound:
            kept.append(value)
    return torch.tensor(kept, dtype=x.dtype)
