"""The row indices are drawn with `randint`, so some rows come twice and others never. Draw a
permutation of all rows: `torch.randperm`.

行号是用 `randint` 抽的：有的行出现两次，有的行一次也没有。要抽取的是所有行的一个排
列：`torch.randperm`。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randint(0, len(x), (len(x),), generator=generator)
    return TensorDataset(x[order], y[order])
