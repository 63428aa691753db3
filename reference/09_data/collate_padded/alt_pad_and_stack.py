"""Every sequence padded by itself; the mask is padded ones."""

import torch
from torch.nn import functional as F


def collate_padded(batch):
    longest = max(sequence.numel() for sequence in batch)

    def stacked(sequences):
        return torch.stack([F.pad(s, (0, longest - s.numel())) for s in sequences])

    return [stacked(batch), stacked([torch.ones_like(s) for s in batch]).bool()]
