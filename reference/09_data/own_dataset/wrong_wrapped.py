"""This is what you get when the index is taken modulo the number of samples: past the end the dataset
begins anew, so samples repeat in silence and a loop over it never stops. There is no sample past the end;
raise `IndexError` there.

这是下标对样本数取余的结果：越过末尾又从头开始，样本悄悄重复，遍历它的循环也不会停。
末尾之后没有样本，应当抛出 `IndexError`。
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
