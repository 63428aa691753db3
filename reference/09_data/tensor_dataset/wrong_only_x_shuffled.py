"""This is what you get when only `x` is brought into the new order: the targets stay where they were, and
belong to other rows. Index `y` with the same order.

这是只重排了 `x` 的结果：目标值还留在原来的位置，配的就是别的行了。用同一个次序也给 `y` 取下标。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(seed))
    return TensorDataset(x[order], y)
