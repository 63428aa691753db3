"""This is what you get when the batch size never reaches the loader: `DataLoader` then gives one row
at a time. Pass `batch_size` on to it.

这是没有把批大小传给加载器的结果：`DataLoader` 默认每次只给一行。把 `batch_size` 传进去。
"""

from torch.utils.data import DataLoader, TensorDataset


def minibatches(x, y, batch_size):
    return DataLoader(TensorDataset(x, y))
