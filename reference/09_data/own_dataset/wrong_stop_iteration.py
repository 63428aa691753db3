"""This is what you get when `__getitem__` raises `StopIteration` past the end: that error belongs to iterators. An index
that is not there is an `IndexError`, which loops over a dataset and everything else that indexes it understand.

这是越过末尾时 `__getitem__` 抛出 `StopIteration` 的结果：那是迭代器用的异常。下标不存在应当抛出 `IndexError`，
遍历数据集的循环和其他取下标的代码认的都是它。
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
