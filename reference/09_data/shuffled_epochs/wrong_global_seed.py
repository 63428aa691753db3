"""This is what you get with `torch.manual_seed(seed)`: it seeds the global generator at this moment, but each
epoch draws its order later, and every other random number drawn in between shifts it. Give the loader a
generator of its own.

这是用了 `torch.manual_seed(seed)` 的结果：它只在此刻给全局生成器设种子，而每个 epoch 的次序要到后来才抽，
其间抽过的任何随机数都会打乱它。给加载器一个自己的生成器。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    torch.manual_seed(seed)
    return DataLoader(TensorDataset(x, y), batch_size, shuffle=True)
