"""This is what you get when the row numbers are drawn with `randint`: some rows come twice and others never.
An order of all rows is a permutation: `torch.randperm`.

这是用 `randint` 抽行号的结果：有的行出现两次，有的行一次也没有。要把所有行排一个次序，
需要的是排列：`torch.randperm`。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randint(0, len(x), (len(x),), generator=generator)
    return TensorDataset(x[order], y[order])
