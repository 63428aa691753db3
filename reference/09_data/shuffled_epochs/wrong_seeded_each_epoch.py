"""The generator is seeded again at the start of every loop, so each epoch has the same order. Seed
it once, when the loader is created.

每次遍历开始时都重新设了种子，所以每一轮抽到的都是同一个顺序。请只在创建加载器时设一次种子。
"""

import torch


class Loader:
    def __init__(self, x, y, batch_size, seed):
        self.x, self.y, self.batch_size, self.seed = x, y, batch_size, seed

    def __iter__(self):
        generator = torch.Generator().manual_seed(self.seed)
        order = torch.randperm(len(self.x), generator=generator)
        for rows in order.split(self.batch_size):
            yield self.x[rows], self.y[rows]


def shuffled_epochs(x, y, batch_size, seed):
    return Loader(x, y, batch_size, seed)
