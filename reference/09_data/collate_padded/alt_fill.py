"""Zeros, filled row by row."""

import torch


def collate_padded(batch):
    shape = len(batch), max(map(len, batch))
    padded = batch[0].new_zeros(shape)
    mask = torch.zeros(shape, dtype=torch.bool)
    for i, sequence in enumerate(batch):
        padded[i, : len(sequence)] = sequence
        mask[i, : len(sequence)] = True
    return padded, mask
