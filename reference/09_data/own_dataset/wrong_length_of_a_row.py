"""This is what you get when `__len__` counts the numbers in a row, `x.shape[1]`, in place of the rows: a
loader then stops too early or asks for samples that are not there. The samples lie along the first
dimension.

这是 `__len__` 数了一行里有几个数（`x.shape[1]`）、而不是有几行的结果：加载器会提前停下，或者去要不存在的样本。
样本是沿第一个维度排列的。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return self.x.shape[1]

    def __getitem__(self, index):
        return self.x[index], self.y[index]
