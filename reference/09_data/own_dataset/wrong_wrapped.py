"""The index is taken modulo the number of samples, so past the end the samples repeat without an
error, and a loop never stops. Raise `IndexError` past the end.

下标对样本数取了余：越过末尾又从头开始，样本会重复出现，而且不报错，遍历它的循环也不会停。
越过末尾应当抛出 `IndexError`。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        index = index % len(self)
        return self.x[index], self.y[index]
