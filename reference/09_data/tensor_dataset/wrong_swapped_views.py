"""`random.shuffle` on a tensor swaps two rows with `x[i], x[j] = x[j], x[i]`. But `x[i]` is a
view, not a copy, so one row overwrites the other, and rows come twice or are lost. Shuffle the
indices instead, and index both tensors with them.

对张量使用了 `random.shuffle`：它用 `x[i], x[j] = x[j], x[i]` 交换两行，可 `x[i]` 是视图而不是副
本，于是一行覆盖了另一行，有的行出现两次，有的行不见了。请打乱下标的顺序，再用它索引两个张量。
"""

import random

from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    pair = []
    for tensor in (x, y):
        rows = tensor.clone()
        random.seed(seed)
        random.shuffle(rows)
        pair.append(rows)
    return TensorDataset(*pair)
