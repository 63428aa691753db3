"""All loaders draw from one generator outside the function. Creating another loader seeds it
again, and iterating over another loader advances it. Make a generator for each loader.

所有加载器共用函数外的同一个生成器：再建一个加载器会给它重新设种子，遍历别的加载器也会改变它的状
态。每个加载器都要有自己的生成器。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset

generator = torch.Generator()


def shuffled_epochs(x, y, batch_size, seed):
    generator.manual_seed(seed)
    return DataLoader(TensorDataset(x, y), batch_size, shuffle=True, generator=generator)
