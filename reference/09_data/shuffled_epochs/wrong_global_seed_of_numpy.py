"""This is what you get when the orders come from the global `np.random`, seeded when the loader is made: everybody draws from
it, so what others draw between two epochs changes the orders. `np.random.default_rng(seed)` is a generator of one's own.

这是次序取自全局的 `np.random` 的结果：它虽然在创建加载器时设过种子，但谁都从它那里抽数，两个 epoch 之间别人一抽，
次序就变了。`np.random.default_rng(seed)` 才是自己的生成器。
"""

import numpy as np
import torch


class Loader:
    def __init__(self, x, y, batch_size, seed):
        self.x, self.y, self.batch_size = x, y, batch_size
        np.random.seed(seed)

    def __iter__(self):
        order = torch.from_numpy(np.random.permutation(len(self.x)))
        for rows in order.split(self.batch_size):
            yield self.x[rows], self.y[rows]


def shuffled_epochs(x, y, batch_size, seed):
    return Loader(x, y, batch_size, seed)
