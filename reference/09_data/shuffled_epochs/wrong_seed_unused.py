"""This is what you get when `seed` is not used at all: the orders are random, but nobody can repeat them.
Make a generator from the seed and hand it to the loader.

这是根本没有用到 `seed` 的结果：次序是随机的，可谁也没法重现。用种子建一个生成器，再交给加载器。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    return DataLoader(TensorDataset(x, y), batch_size, shuffle=True)
