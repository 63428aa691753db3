"""This is what you get when `__getitem__` returns `x[i]` alone: the target of the sample never reaches the
training loop. Return both, as a pair.

这是 `__getitem__` 只返回 `x[i]` 的结果：样本的目标值到不了训练循环。把两者作为一对返回。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index]
