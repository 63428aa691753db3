"""`seed` is not used: the orders are random, but cannot be reproduced. Make a generator from the
seed and pass it to the loader.

没有用到 `seed`：顺序是随机的，却无法重现。请用种子建一个生成器，再交给加载器。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    return DataLoader(TensorDataset(x, y), batch_size, shuffle=True)
