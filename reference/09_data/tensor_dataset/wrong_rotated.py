"""The rows are only rolled by a random number of places. Neighbouring rows stay neighbours, and
there are no more orders than rows. Draw a permutation of all rows.

只把各行循环移动了随机个位置：原来相邻的行仍然相邻，可能的顺序也只有行数那么多种。
应该抽取所有行的一个排列。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    generator = torch.Generator().manual_seed(seed)
    places = int(torch.randint(1, len(x), (), generator=generator))
    return TensorDataset(x.roll(places, 0), y.roll(places, 0))
