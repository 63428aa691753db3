"""This is what you get when `x` and `y` are shuffled each by a random order of its own: every row comes out
once, every shape is right, and the targets belong to other rows. Training then learns nothing, and
nothing warns you. Draw one order, and index both tensors with it.

这是 `x` 和 `y` 各用一个随机次序打乱的结果：每一行都在，形状也都对，可目标值配给了别的行。
这样训练什么也学不到，而且没有任何提示。只抽一个次序，两个张量都用它来取下标。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    generator = torch.Generator().manual_seed(seed)
    x = x[torch.randperm(len(x), generator=generator)]
    y = y[torch.randperm(len(y), generator=generator)]
    return TensorDataset(x, y)
