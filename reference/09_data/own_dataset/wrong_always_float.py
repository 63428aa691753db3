"""This is what you get when samples are converted to float: labels that were whole numbers come out as floats, and a loss
such as cross-entropy refuses them. Hand the rows on just as the tensors give them.

这是把样本都转成浮点数的结果：原本是整数的标签变成了浮点数，交叉熵之类的损失就不接受了。
应当原样交出张量的各行。
"""

from torch.utils.data import Dataset


class PairDataset(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index].float(), self.y[index].float()
