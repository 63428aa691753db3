"""This is what you get when the orders come from the global `random`, seeded when the loader is made: everybody draws from
it, so what others draw between two epochs changes the orders. `random.Random(seed)` is a generator of one's own.

这是次序取自全局的 `random` 的结果：它虽然在创建加载器时设过种子，但谁都从它那里抽数，两个 epoch 之间别人一抽，
次序就变了。`random.Random(seed)` 才是自己的生成器。
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
