"""All sequences are truncated to the shortest one, so the ends of the others are lost. Pad them to
the longest length instead.

所有序列都被截断到最短的长度，其他序列的后半段丢了。应当填充到最长的长度。
"""

import torch


def collate_padded(batch):
    shortest = min(len(sequence) for sequence in batch)
    padded = torch.stack([sequence[:shortest] for sequence in batch])
    return padded, torch.ones(padded.shape, dtype=torch.bool)
