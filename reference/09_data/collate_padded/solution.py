"""Pad sequences of unequal lengths into one batch."""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    """Return (padded, mask), both (sequences, longest length); zeros fill the right-hand side."""
    padded = pad_sequence(batch, batch_first=True)
    lengths = torch.tensor([len(sequence) for sequence in batch])
    mask = torch.arange(padded.shape[1]) < lengths.unsqueeze(1)
    return padded, mask
