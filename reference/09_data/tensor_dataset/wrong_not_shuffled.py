"""This is what you get from `TensorDataset(x, y)` alone: it keeps the pairs together, but it does not shuffle
them. Bring both tensors into one random order first.

这是只写了 `TensorDataset(x, y)` 的结果：它让样本成对，却不会打乱。先把两个张量按同一个随机次序重排。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    return TensorDataset(x, y)
