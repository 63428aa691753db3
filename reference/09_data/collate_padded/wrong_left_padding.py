"""This is what you get when the zeros stand at the left: the sequences end together, but they should begin
together, in the first column. Put each sequence at the left of its row.

这是把 0 补在左边的结果：各序列的末尾对齐了，而题目要求开头对齐，都从第一列开始。请把每个序列靠左放。
"""

import torch


def collate_padded(batch):
    shape = len(batch), max(len(sequence) for sequence in batch)
    padded = batch[0].new_zeros(shape)
    mask = torch.zeros(shape, dtype=torch.bool)
    for i, sequence in enumerate(batch):
        start = shape[1] - len(sequence)
        padded[i, start:] = sequence
        mask[i, start:] = True
    return padded, mask
