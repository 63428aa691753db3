"""This is what you get when the old totals are forgotten: these are the numbers of occurrences in
`indices` alone. Add them to `counts`.

忘了原来的累计数就会得到这个结果：这只是 `indices` 里各个位置出现的次数，还要加到 `counts` 上。
"""

import torch


def count_with_duplicates(counts, indices):
    return torch.bincount(indices, minlength=len(counts)).to(counts.dtype)
