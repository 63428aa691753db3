"""`drop_last=True` drops the rows that do not fill a batch, other ones in every epoch, without a
warning. Remove it.

用了 `drop_last=True`：凑不满一批的那几行被丢掉，每一轮丢的还不一样，而且没有任何提示。请去掉它。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    generator = torch.Generator().manual_seed(seed)
    dataset = TensorDataset(x, y)
    return DataLoader(dataset, batch_size, shuffle=True, generator=generator, drop_last=True)
