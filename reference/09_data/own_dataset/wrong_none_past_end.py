"""This is what you get when `__getitem__` returns None past the end, for instance because an `if` without
`else` guards the `return`: a loop goes on with None for ever. Past the end an `IndexError` must come out.

这是越过末尾时 `__getitem__` 返回 None 的结果（比如 `return` 写在没有 `else` 的 `if` 里）：
循环会拿着 None 一直走下去。越过末尾应当抛出 `IndexError`。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        if index < len(self):
            return self.x[index], self.y[index]
