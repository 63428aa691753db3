"""This is what you get when the index is forced into the allowed range with `min` and `max`: past the end
the last sample comes again, and nobody notices. A loop over the dataset then never stops. Leave the
index as it is, and let the tensor raise its own `IndexError`.

这是用 `min`、`max` 把下标压进合法范围的结果：越过末尾后，会一再返回最后一个样本，谁也发现不了，
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
