"""`seed` is not used for the random order, so each call gives another order and no result can be
reproduced. Seed the generator that draws the order.

`seed` 没有用到随机顺序上：每次调用都抽到不同的顺序，结果无法重现。请给抽取顺序的生成器设上种子。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    order = torch.randperm(len(x))
    return TensorDataset(x[order], y[order])
