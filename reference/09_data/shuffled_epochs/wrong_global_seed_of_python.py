"""The orders come from the global `random`, seeded when the loader is created. All code shares it,
so random numbers drawn between two epochs change the orders. `random.Random(seed)` is a
separate generator.

顺序取自全局的 `random`：它虽然在创建加载器时设过种子，但所有代码共用它，两轮之间抽过别的随机数，
顺序就变了。`random.Random(seed)` 才是独立的生成器。
"""

import random

import torch


class Loader:
    def __init__(self, x, y, batch_size, seed):
        self.x, self.y, self.batch_size = x, y, batch_size
        random.seed(seed)

    def __iter__(self):
        order = list(range(len(self.x)))
        random.shuffle(order)
        order = torch.tensor(order)
        for rows in order.split(self.batch_size):
            yield self.x[rows], self.y[rows]


def shuffled_epochs(x, y, batch_size, seed):
    return Loader(x, y, batch_size, seed)
