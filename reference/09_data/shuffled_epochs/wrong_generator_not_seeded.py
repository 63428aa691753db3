"""A new `torch.Generator()` is not seeded with `seed`. It always starts from the same default, so
every seed gives the same orders. Call its `manual_seed`.

新建了 `torch.Generator()`，却没有设种子：它总从同一个默认值开始，所以换什么种子顺序都一样。
请调用它的 `manual_seed`。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    return DataLoader(TensorDataset(x, y), batch_size, shuffle=True, generator=torch.Generator())
