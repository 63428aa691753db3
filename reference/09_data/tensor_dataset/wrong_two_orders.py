"""`x` and `y` are shuffled by two different random orders. Every row comes once and every shape is
right, but the targets belong to other rows. Draw one order, and index both tensors with it.

`x` 和 `y` 用了两个不同的随机顺序：每一行都在，形状也都对，可目标值配给了别的行。请只抽一个顺序，
两个张量都用它来取下标。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    generator = torch.Generator().manual_seed(seed)
    x = x[torch.randperm(len(x), generator=generator)]
    y = y[torch.randperm(len(y), generator=generator)]
    return TensorDataset(x, y)
