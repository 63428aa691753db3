"""The orders come from the global `np.random`, seeded when the loader is created. All code shares
it, so random numbers drawn between two epochs change the orders. `np.random.default_rng(seed)`
is a separate generator.

顺序取自全局的 `np.random`：它虽然在创建加载器时设过种子，但所有代码共用它，
两轮之间抽过别的随机数，顺序就变了。`np.random.default_rng(seed)` 才是独立的生成器。
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
