"""The zeros are at the left, so the sequences end in the same column. They have to start in the
same column, the first one. Put each sequence at the left of its row.

0 填充在了左边：各序列的末尾对齐了，而题目要求开头对齐，都从第一列开始。请把每个序列靠左放。
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
