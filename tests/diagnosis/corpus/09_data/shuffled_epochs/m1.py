# mistake: the generator is seeded again at the start of every loop, so every epoch has the same order
import torch


class Loader:
    def __init__(self, x, y, batch_size, seed):
        self.x, self.y, self.batch_size, self.seed = x, y, batch_size, seed

    def __iter__(self):
        g = torch.Generator()
        g.manual_seed(self.seed)
        order = torch.randperm(len(self.x), generator=g)
        for idx in order.split(self.batch_size):
            yield self.x[idx], self.y[idx]


def shuffled_epochs(x, y, batch_size, seed):
    return Loader(x, y, batch_size, seed)
