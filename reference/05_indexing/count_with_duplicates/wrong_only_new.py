"""The result contains only the number of occurrences in `indices`. Add it to `counts`.

返回的只是 `indices` 里各个位置出现的次数，还要加到 `counts` 上。
"""

import torch


def count_with_duplicates(counts, indices):
    return torch.bincount(indices, minlength=len(counts)).to(counts.dtype)
