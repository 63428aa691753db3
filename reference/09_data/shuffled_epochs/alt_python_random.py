"""Python's own generator, one for each loader."""

import random

import torch


class Loader:
    def __init__(self, x, y, batch_size, seed):
        self.x, self.y, self.batch_size = x, y, batch_size
        self.random = random.Random(seed)

    def __iter__(self):
        order = self.random.sample(range(len(self.x)), len(self.x))
        for start in range(0, len(order), self.batch_size):
            rows = torch.tensor(order[start : start + self.batch_size])
            yield self.x[rows], self.y[rows]


def shuffled_epochs(x, y, batch_size, seed):
    return Loader(x, y, batch_size, seed)
