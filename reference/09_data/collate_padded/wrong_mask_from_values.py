"""The mask is `padded != 0`, so a zero in a sequence counts as padding, and later computations
leave it out. The lengths tell where the padding begins; the values do not.

掩码用的是 `padded != 0`：序列里本来就有的 0 被当成了填充，后面的计算都会漏掉它。
填充从哪里开始要由长度判断，而不是数值。
"""

from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch, batch_first=True)
    return padded, padded != 0
