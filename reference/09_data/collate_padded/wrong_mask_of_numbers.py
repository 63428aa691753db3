"""The mask holds the numbers 1 and 0. As an index, `padded[mask]` then selects rows 1 and 0
instead of the marked elements. Make it a bool tensor.

掩码里放的是数字 1 和 0：拿它取下标时，`padded[mask]` 会去取第 1 行和第 0 行，而不是标出的元素。
掩码要用 bool 张量。
"""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch, batch_first=True)
    mask = pad_sequence([torch.ones(len(s), dtype=torch.int64) for s in batch], batch_first=True)
    return padded, mask
