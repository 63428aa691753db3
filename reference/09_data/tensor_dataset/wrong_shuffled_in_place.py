"""The new order is written back into the caller's tensors, with `x[:] = …` or `x.copy_(…)`. The
dataset is right, but the caller's data have changed. Create new tensors by indexing.

新顺序被写回了调用者的张量（`x[:] = …` 或 `x.copy_(…)`）：数据集是对的，但调用者自己的数据变了。
请用下标取出新的张量。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(seed))
    x[:] = x[order]
    y[:] = y[order]
    return TensorDataset(x, y)
