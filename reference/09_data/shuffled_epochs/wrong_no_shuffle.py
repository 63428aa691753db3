"""Without `shuffle=True` a `DataLoader` keeps the order of the data in every epoch, with or
without a generator. Tell it to shuffle.

没有写 `shuffle=True`：不管有没有给生成器，`DataLoader` 每一轮都保持数据原来的顺序。请让它打乱。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    generator = torch.Generator().manual_seed(seed)
    return DataLoader(TensorDataset(x, y), batch_size, generator=generator)
