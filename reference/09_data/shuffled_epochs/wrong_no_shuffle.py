"""This is what you get without `shuffle=True`: a `DataLoader` keeps the order of the data, in every epoch,
with or without a generator. Ask it to shuffle.

这是没有写 `shuffle=True` 的结果：不管有没有给生成器，`DataLoader` 每个 epoch 都保持数据原来的次序。
要让它打乱。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    generator = torch.Generator().manual_seed(seed)
    return DataLoader(TensorDataset(x, y), batch_size, generator=generator)
