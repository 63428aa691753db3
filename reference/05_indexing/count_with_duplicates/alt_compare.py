"""Compare every index with every position, and sum the matches."""

import torch


def count_with_duplicates(counts, indices):
    named = indices[:, None] == torch.arange(counts.numel())
    return counts + named.sum(dim=0)
