"""This is what you get when a new `torch.Generator()` is never given the seed: it always starts from the same
default, so every seed leads to the same orders. Call `manual_seed` on it.

这是新建了 `torch.Generator()`、却没有设种子的结果：它总从同一个默认值开始，所以换什么种子次序都一样。
请调用它的 `manual_seed`。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    return DataLoader(TensorDataset(x, y), batch_size, shuffle=True, generator=torch.Generator())
