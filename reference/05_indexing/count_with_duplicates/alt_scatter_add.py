"""Scatter ones into a copy."""

import torch


def count_with_duplicates(counts, indices):
    ones = torch.ones(indices.shape, dtype=counts.dtype)
    return counts.clone().scatter_add_(0, indices, ones)
