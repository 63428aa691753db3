"""`__getitem__` returns `x[i]` only, so the training loop gets no target. Return both as a pair.

`__getitem__` 只返回了 `x[i]`，训练循环拿不到目标值。请把两者作为一对返回。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index]
