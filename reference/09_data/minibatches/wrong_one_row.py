"""The batch size is not passed to `DataLoader`, which then gives one row at a time. Pass
`batch_size` on.

没有把批大小传给 `DataLoader`，它默认每次只给一行。请把 `batch_size` 传进去。
"""

from torch.utils.data import DataLoader, TensorDataset


def minibatches(x, y, batch_size):
    return DataLoader(TensorDataset(x, y))
