"""`pad_sequence` without `batch_first=True` makes every sequence a column. If the number of
sequences equals the longest length, the shape does not show it. The sequences have to be rows.

`pad_sequence` 没有写 `batch_first=True`，所以每个序列成了一列；如果序列个数恰好等于最长的长度，
从形状上看不出来。序列应该是行。
"""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch)
    lengths = torch.tensor([len(sequence) for sequence in batch])
    mask = torch.arange(padded.shape[0]).unsqueeze(1) < lengths
    return padded, mask
