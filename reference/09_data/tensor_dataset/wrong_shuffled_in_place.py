"""This is what you get when the new order is written back into the tensors that the caller passed in, with `x[:] = …`
or `x.copy_(…)`: the dataset is right, but the caller's own data have changed. Index into new tensors.

这是把新次序写回调用者传入的张量的结果（`x[:] = …` 或 `x.copy_(…)`）：数据集是对的，可调用者自己的数据变了。
请用下标取出新的张量。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(seed))
    x[:] = x[order]
    y[:] = y[order]
    return TensorDataset(x, y)
