"""This is what you get when the sequences are sorted by length: some recurrent layers want them so, but here row `i` is
to hold sequence `i`, or the targets no longer fit. Keep the order.

这是把序列按长度排序的结果：有些循环网络层要求这样，可这里第 `i` 行应放第 `i` 个序列，否则就和目标值对不上了。
请保持次序。
"""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    batch = sorted(batch, key=len, reverse=True)
    padded = pad_sequence(batch, batch_first=True)
    lengths = torch.tensor([len(sequence) for sequence in batch])
    return padded, torch.arange(padded.shape[1]) < lengths.unsqueeze(1)
