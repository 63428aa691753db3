"""A slice such as `x[i:i + 1]` is used instead of a row. Each sample then has an extra dim of size
1, and past the end a slice is empty and raises no error. Use the index itself.

用了切片（如 `x[i:i + 1]`）而不是下标：每个样本多出一个大小为 1 的维度，而且越过末尾时切片只是空
的，不会抛出异常。请直接用下标。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index : index + 1], self.y[index : index + 1]
