"""A dataset of pairs."""

import torch
from torch.utils.data import Dataset


class PairDataset(Dataset):
    """The pairs (x[i], y[i]); IndexError past the last one."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index], self.y[index]
