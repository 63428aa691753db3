"""Past the end `__getitem__` raises `StopIteration`, which is for iterators. For an index that
does not exist, raise `IndexError`; loops over a dataset expect it.

越过末尾时 `__getitem__` 抛出了 `StopIteration`，那是迭代器用的异常。下标不存在时应当抛
出 `IndexError`，遍历数据集的循环需要的是它。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        if index >= len(self):
            raise StopIteration
        return self.x[index], self.y[index]
