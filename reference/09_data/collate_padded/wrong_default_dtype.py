"""This is what you get when the batch is made by `torch.zeros` without a dtype: it is float32 whatever the
sequences were, so integers become floats and float64 loses digits. Take the dtype over from a sequence.

这是用 `torch.zeros` 建批次、却没有指定 dtype 的结果：不管序列是什么类型，结果都是 float32，
整数变成了浮点数，float64 也丢了精度。dtype 要从序列那里沿用。
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
