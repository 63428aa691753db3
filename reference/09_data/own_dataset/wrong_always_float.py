"""Samples are converted to float. Integer labels then become floats, and a loss such as
cross-entropy does not accept them. Return the rows unchanged.

样本都被转成了浮点数：原本是整数的标签变成了浮点数，交叉熵之类的损失就不接受了。
请原样返回张量的各行。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index].float(), self.y[index].float()
