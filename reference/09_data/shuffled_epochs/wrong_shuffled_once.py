"""This is what you get when the rows are shuffled once, before the loader is made: the order is random, but
every epoch repeats it, and the same rows always share a batch. Let the loader draw a new order in every
loop: `shuffle=True`.

这是在创建加载器之前只打乱一次的结果：次序是随机的，可每个 epoch 都重复它，总是同样的几行凑成一批。
让加载器每次遍历都重新抽次序：`shuffle=True`。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(seed))
    return DataLoader(TensorDataset(x[order], y[order]), batch_size)
