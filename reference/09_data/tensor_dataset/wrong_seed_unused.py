"""This is what you get when `seed` never reaches the random numbers: each call draws another order, and no
result can be repeated. Seed the generator that draws the order.

这是 `seed` 没有用到随机数上的结果：每次调用都抽到不同的次序，结果无法重现。
给抽取次序的生成器设上种子。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    order = torch.randperm(len(x))
    return TensorDataset(x[order], y[order])
