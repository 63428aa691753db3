"""`torch.manual_seed(seed)` seeds the global generator now, but each epoch draws its order later,
and other random numbers drawn in between change it. Give the loader its own generator.

`torch.manual_seed(seed)` 只在此刻给全局生成器设种子，而每一轮的顺序要到后来才抽，
其间抽过的任何随机数都会改变它。请给加载器一个自己的生成器。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    torch.manual_seed(seed)
    return DataLoader(TensorDataset(x, y), batch_size, shuffle=True)
