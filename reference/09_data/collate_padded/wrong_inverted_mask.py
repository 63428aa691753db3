"""This is what you get when the mask marks the padding: True and False are the wrong way round. Some layers of
PyTorch want it so, but here True means that a real element stands there.

这是掩码标成了补齐位置的结果：True 和 False 反了。PyTorch 有些层确实要这样的掩码，
但这道题里 True 表示那里是真正的元素。
"""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch, batch_first=True)
    lengths = torch.tensor([len(sequence) for sequence in batch])
    return padded, torch.arange(padded.shape[1]) >= lengths.unsqueeze(1)
