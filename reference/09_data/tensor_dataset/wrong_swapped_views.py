"""This is what you get from `random.shuffle` on a tensor: it swaps two rows with `x[i], x[j] = x[j], x[i]`, but
`x[i]` is a view and not a copy, so one row overwrites the other, and rows come twice or not at all.
Draw an order of the indices, and index both tensors with it.

这是对张量使用 `random.shuffle` 的结果：它用 `x[i], x[j] = x[j], x[i]` 交换两行，可 `x[i]` 是视图而不是副本，
于是一行覆盖了另一行，有的行出现两次，有的行不见了。请打乱下标的次序，再用它索引两个张量。
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
