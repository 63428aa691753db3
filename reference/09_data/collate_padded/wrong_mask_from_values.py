"""This is what you get when the mask is `padded != 0`: a zero that belongs to a sequence is taken for padding,
and drops out of everything computed later. The lengths tell where padding begins, the values do not.

这是用 `padded != 0` 当作掩码的结果：序列里本来就有的 0 被当成了补齐，后面的计算全都会漏掉它。
补齐从哪里开始要看长度，看不出自数值。
"""

from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch, batch_first=True)
    return padded, padded != 0
