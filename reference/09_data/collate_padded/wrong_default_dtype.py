"""The batch is made by `torch.zeros` without a dtype, so it is always float32: integers become
floats, and float64 loses precision. Use the dtype of the sequences.

用 `torch.zeros` 建批次时没有指定 dtype，所以结果总是 float32：整数变成了浮点数，float64 也丢了精
度。请沿用序列的 dtype。
"""

import torch


def collate_padded(batch):
    shape = len(batch), max(len(sequence) for sequence in batch)
    padded = torch.zeros(shape)
    mask = torch.zeros(shape, dtype=torch.bool)
    for i, sequence in enumerate(batch):
        padded[i, : len(sequence)] = sequence
        mask[i, : len(sequence)] = True
    return padded, mask
