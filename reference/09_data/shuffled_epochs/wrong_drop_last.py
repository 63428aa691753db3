"""This is what you get with `drop_last=True`: the rows that do not fill a batch are left out, other ones in
every epoch, and nothing tells you. Leave it out.

这是用了 `drop_last=True` 的结果：凑不满一批的那几行被丢掉，每个 epoch 丢的还不一样，而且没有任何提示。
去掉它。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    generator = torch.Generator().manual_seed(seed)
    dataset = TensorDataset(x, y)
    return DataLoader(dataset, batch_size, shuffle=True, generator=generator, drop_last=True)
