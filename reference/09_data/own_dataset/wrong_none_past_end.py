"""Past the end `__getitem__` returns None, for example because the `return` is inside an `if`
without `else`. A loop then never stops. Raise an `IndexError` past the end.

越过末尾时 `__getitem__` 返回了 None（例如 `return` 写在没有 `else` 的 `if` 里），
循环就永远停不下来。越过末尾应当抛出 `IndexError`。
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
