"""The index is clamped to the allowed range with `min` and `max`. Past the end the last sample
comes again, without an error, and a loop over the dataset never stops. Use the index unchanged:
the tensor raises `IndexError` itself.

下标被 `min`、`max` 限制在合法范围内：越过末尾后，会一再返回最后一个样本，而且不报错，
遍历数据集的循环也永远停不下来。不要改动下标，让张量自己抛出 `IndexError`。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.y)

    def __getitem__(self, index):
        index = min(max(index, 0), len(self) - 1)
        return self.x[index], self.y[index]
