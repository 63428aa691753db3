"""In this shuffle by swaps, no row is ever swapped with itself, so no row can keep its place. The
upper end of `torch.randint` is not included, unlike that of `random.randint`. Let each row stay
as well, or draw a permutation: `torch.randperm`.

这种逐个交换的打乱里，任何一行都不会和自己交换，所以没有一行能留在原处。
`torch.randint` 不包含上界，这一点和 `random.randint` 不同。要让每一行也可能留在原处，
或者直接抽取一个排列：`torch.randperm`。
"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    generator = torch.Generator().manual_seed(seed)
    order = list(range(len(x)))
    for i in range(len(x) - 1, 0, -1):
        j = torch.randint(0, i, (1,), generator=generator).item()
        order[i], order[j] = order[j], order[i]
    return TensorDataset(x[order], y[order])
