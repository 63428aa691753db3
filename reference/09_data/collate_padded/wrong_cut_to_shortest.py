"""This is what you get when all sequences are cut to the shortest one: the batch has a tidy shape, and the ends of
the others are lost. Pad up to the longest instead.

这是把所有序列都截到最短的长度的结果：批次的形状很整齐，其他序列的后半段却丢了。应当补齐到最长的长度。
"""

import torch


def collate_padded(batch):
    shortest = min(len(sequence) for sequence in batch)
    padded = torch.stack([sequence[:shortest] for sequence in batch])
    return padded, torch.ones(padded.shape, dtype=torch.bool)
