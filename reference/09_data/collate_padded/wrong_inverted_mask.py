"""True and False are swapped: the mask marks the padding. Some layers of PyTorch need such a mask,
but here True marks an element.

True 和 False 反了，掩码标出的是填充的位置。PyTorch 有些层确实要这样的掩码，
但这道题里 True 表示序列的元素。
"""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch, batch_first=True)
    lengths = torch.tensor([len(sequence) for sequence in batch])
    return padded, torch.arange(padded.shape[1]) >= lengths.unsqueeze(1)
