"""This is what you get from `pad_sequence` without `batch_first=True`: every sequence becomes a column. Where the
batch has as many sequences as the longest is long, even the shape does not tell. Ask for rows.

这是 `pad_sequence` 没有写 `batch_first=True` 的结果：每个序列成了一列。如果序列个数恰好等于最长的长度，
连形状都看不出问题。要让序列成为行。
"""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch)
    lengths = torch.tensor([len(sequence) for sequence in batch])
    mask = torch.arange(padded.shape[0]).unsqueeze(1) < lengths
    return padded, mask
