"""Count first, then add once."""

import torch


def count_with_duplicates(counts, indices):
    return counts + torch.bincount(indices, minlength=len(counts))
