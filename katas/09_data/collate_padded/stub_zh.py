"""把不等长的序列填充成一个批次。"""

import torch
from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    """返回 (padded, mask)，形状都是 (序列个数, 最长的长度)；右侧用 0 填充。"""
    # TODO：填充各个序列，并标出序列元素的位置
    raise NotImplementedError
