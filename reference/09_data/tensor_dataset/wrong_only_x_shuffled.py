"""Only `x` is reordered, so the targets belong to other rows. Index `y` with the same order.

只重排了 `x`：目标值还留在原来的位置，配的就是别的行了。请用同一个顺序也给 `y` 取下标。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(seed))
    return TensorDataset(x[order], y)
