"""The rows are shuffled once, before the loader is created. The order is random, but every epoch
repeats it. Let the loader draw a new order in every loop: `shuffle=True`.

只在创建加载器之前打乱了一次：顺序是随机的，可每一轮都重复它。请让加载器每次遍历都重新抽顺
序：`shuffle=True`。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(seed))
    return DataLoader(TensorDataset(x[order], y[order]), batch_size)
