"""One single split of everything is a shuffle too."""

import torch
from torch.utils.data import TensorDataset, random_split


def tensor_dataset(x, y, seed):
    generator = torch.Generator().manual_seed(seed)
    return random_split(TensorDataset(x, y), [len(x)], generator)[0]
