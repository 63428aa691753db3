"""The batches are shuffled, not the rows, so each batch holds the same rows in every epoch. Draw
an order of all rows, then split it into batches.

只打乱了批次，没有打乱各行：每一批里始终是同样的几行。应先抽取所有行的顺序，再切成批。
"""

import torch


class Loader:
    def __init__(self, x, y, batch_size, seed):
        self.batches = list(zip(x.split(batch_size), y.split(batch_size), strict=True))
        self.generator = torch.Generator().manual_seed(seed)

    def __iter__(self):
        full = [batch for batch in self.batches if len(batch[0]) == len(self.batches[0][0])]
        for i in torch.randperm(len(full), generator=self.generator).tolist():
            yield full[i]
        yield from self.batches[len(full) :]


def shuffled_epochs(x, y, batch_size, seed):
    return Loader(x, y, batch_size, seed)
