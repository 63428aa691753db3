"""`__len__` returns `x.shape[1]`, the number of elements in a row, instead of the number of rows.
A loader then stops too early, or asks for samples that do not exist. The samples are along dim
0.

`__len__` 返回的是一行里有几个数（`x.shape[1]`），而不是有几行：加载器会提前停止，
或者去取不存在的样本。样本是沿第 0 维排列的。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return self.x.shape[1]

    def __getitem__(self, index):
        return self.x[index], self.y[index]
