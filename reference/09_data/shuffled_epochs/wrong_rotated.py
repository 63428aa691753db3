"""The data only start at a random row and wrap around. Neighbouring rows stay neighbours, and most
batches hold the same rows in every epoch. Draw a permutation of all rows.

只是从随机的一行开始，循环一圈：原来相邻的行仍然相邻，各轮的批次也差不多。
应该抽取所有行的一个排列。
"""

import torch


class Loader:
    def __init__(self, x, y, batch_size, seed):
        self.x, self.y, self.batch_size = x, y, batch_size
        self.generator = torch.Generator().manual_seed(seed)

    def __iter__(self):
        count = len(self.x)
        start = torch.randint(0, count, (), generator=self.generator)
        order = (torch.arange(count) + start) % count
        for rows in order.split(self.batch_size):
            yield self.x[rows], self.y[rows]


def shuffled_epochs(x, y, batch_size, seed):
    return Loader(x, y, batch_size, seed)
