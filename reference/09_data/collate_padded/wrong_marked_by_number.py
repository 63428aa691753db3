"""A special number, such as -1 or -100, marks the padding and is turned into 0 at the end. A sequence
may contain that number itself, and then its elements are erased. Compute the mask from the lengths.

用一个特殊的数（例如 -1 或 -100）标记填充的位置，最后再换成 0。可是序列里本来就可能有这个数，
那些元素也会被抹掉。请根据各序列的长度计算 mask。
"""

from torch.nn.utils.rnn import pad_sequence


def collate_padded(batch):
    padded = pad_sequence(batch, batch_first=True, padding_value=-1)
    mask = padded != -1
    padded[~mask] = 0
    return padded, mask
