"""Pad sequences of unequal lengths into one batch."""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    """Return (padded, mask), both (sequences, longest length); zeros fill the right-hand side."""
    # TODO: pad the sequences, and mark the places of their elements
    raise NotImplementedError
